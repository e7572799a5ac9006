package vn.daihoi.identity.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.SignedIn;
import vn.daihoi.identity.WallClock;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Lets a program act for the person whose token it carries: `Authorization: Bearer dh_…`.
public final class TokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Door door;

    public TokenFilter(Door door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = secret(request).flatMap(door::find);
        shown.ifPresent(token -> act(token, request.getMethod()));
        chain.doFilter(request, response);
    }

    private static void act(Shown token, String method) {
        var who = new SignedIn(token.account());
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities())));
        if (token.readOnly() && !READING.contains(method)) {
            throw new ReadOnlyToken(method);
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(secret -> secret.startsWith(KeepTokens.PREFIX));
    }

    /// Where a token is looked up, before anybody acts.
    @Component
    public static final class Door {
        private final Tokens tokens;
        private final Accounts accounts;
        private final WallClock clock;

        Door(Tokens tokens, Accounts accounts, WallClock clock) {
            this.tokens = tokens;
            this.accounts = accounts;
            this.clock = clock;
        }

        Optional<Shown> find(String secret) {
            return Acting.as(
                    Actor.SYSTEM,
                    () -> tokens.present(secret, clock.now())
                            .flatMap(bearer -> accounts.find(bearer.accountId())
                                    .filter(Account::enabled)
                                    .map(account -> new Shown(account, bearer.readOnly()))));
        }
    }

    record Shown(Account account, boolean readOnly) {}
}
