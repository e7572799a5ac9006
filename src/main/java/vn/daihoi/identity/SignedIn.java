package vn.daihoi.identity;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The principal kept in the session: only who it is and what it may do. The scope is looked up anew per request,
/// because units move. A change of roles ends the account's sessions.
public final class SignedIn implements UserDetails, CredentialsContainer {
    @Serial
    private static final long serialVersionUID = 1;

    private final long accountId;
    private final String username;
    private final Set<String> roles;
    private final boolean enabled;
    private @Nullable String passwordHash;

    SignedIn(Account account) {
        this.accountId = account.id();
        this.username = account.username();
        this.roles = Set.copyOf(account.roles());
        this.enabled = account.enabled();
        this.passwordHash = account.passwordHash();
    }

    public long accountId() {
        return accountId;
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
