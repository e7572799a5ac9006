package vn.daihoi.identity;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Lets Spring Security find our accounts, before anybody is signed in.
@Component
class AccountDetails implements UserDetailsService {
    private final Accounts accounts;

    AccountDetails(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return Acting.as(Actor.SYSTEM, () -> accounts.named(username))
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no account"));
    }
}
