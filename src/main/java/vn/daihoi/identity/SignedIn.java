package vn.daihoi.identity;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The principal kept in the session: only who it is and what it may do. The scope is looked up anew per request,
/// because units move. A change of roles ends the account's sessions.
public final class SignedIn implements UserDetails {
    @Serial
    private static final long serialVersionUID = 2;

    private final long accountId;
    private final String username;
    private final Set<String> roles;
    private final boolean enabled;

    public SignedIn(Account account) {
        this.accountId = account.id();
        this.username = account.username();
        this.roles = Set.copyOf(account.roles());
        this.enabled = account.enabled();
    }

    public long accountId() {
        return accountId;
    }

    public Set<String> roles() {
        return roles;
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    /// The hash stays in the database.
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
