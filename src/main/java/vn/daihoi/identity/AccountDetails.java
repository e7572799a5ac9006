package vn.daihoi.identity;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Lets Spring Security find our accounts.
@Component
class AccountDetails implements UserDetailsService {
    private final Accounts accounts;

    AccountDetails(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.named(username)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no account"));
    }
}
