package vn.daihoi.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.daihoi.identity.Actors;
import vn.daihoi.identity.SignedIn;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Binds the actor for the rest of the request. Without one, the database shows no unit's data at all.
final class ActorFilter extends OncePerRequestFilter {
    private final Actors actors;

    ActorFilter(Actors actors) {
        this.actors = actors;
    }

    /// Error pages are drawn for the person, too.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = signedIn();
        var actor = who.flatMap(one -> actors.of(one.accountId()))
                .filter(one -> one.roles().equals(who.get().roles()));
        if (actor.isPresent()) {
            follow(actor.get(), request, response, chain);
        } else {
            who.ifPresent(_ -> signOut(request));
            chain.doFilter(request, response);
        }
    }

    /// The account was closed or its roles changed since: what the session says about the person is no longer true.
    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
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
