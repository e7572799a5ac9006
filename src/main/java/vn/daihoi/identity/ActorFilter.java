package vn.daihoi.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Binds the actor for the rest of the request. Without one, the database shows no unit's data at all.
final class ActorFilter extends OncePerRequestFilter {
    private final Actors actors;

    ActorFilter(Actors actors) {
        this.actors = actors;
    }

    /// Error pages, too, are drawn for the person who is signed in.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var actor = signedIn().flatMap(who -> actors.of(who.accountId()));
        if (actor.isPresent()) {
            follow(actor.get(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Servlets throw two kinds of checked exception; a scoped value passes on one.
    private static void follow(Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Acting.<Boolean, Exception>as(actor, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }
}
