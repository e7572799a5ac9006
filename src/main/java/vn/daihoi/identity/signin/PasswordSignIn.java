package vn.daihoi.identity.signin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.Secret;
import vn.daihoi.identity.SignedIn;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Signs in by user name and password. An unknown name takes as long as a known one, and gets the same answer.
@Component
public class PasswordSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final PasswordEncoder hashes;
    private final Guesses guesses;
    private final String nobodys;

    PasswordSignIn(Accounts accounts, PasswordEncoder hashes, Guesses guesses) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.guesses = guesses;
        this.nobodys = String.valueOf(hashes.encode(Secret.random()));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        return Acting.as(Actor.SYSTEM, () -> signIn(typed));
    }

    private Authentication signIn(Authentication typed) {
        var address = typed.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        guesses.refusedUntil(typed.getName(), address).ifPresent(until -> {
            throw new TooManyGuesses(until);
        });
        var account = proven(accounts.named(typed.getName()), String.valueOf(typed.getCredentials()));
        guesses.forget(typed.getName(), address);
        var who = new SignedIn(account);
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
    }

    private Account proven(Optional<Account> account, String password) {
        var hash = account.map(Account::passwordHash).orElse(nobodys);
        var known = password.length() <= PasswordRules.LONGEST && hashes.matches(password, hash);
        if (account.isEmpty() || !known) {
            throw new BadCredentialsException("user name and password do not go together");
        }
        if (!account.get().enabled()) {
            throw new DisabledException("the account is closed");
        }
        return account.get();
    }
}
