package vn.daihoi.identity.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The session that was saved last in this request.
final class JustSaved {
    static final ScopedValue<JustSaved> HERE = ScopedValue.newInstance();

    @Nullable
    Session session;

    /// Opens the place for it, around the library's own filter.
    @Component
    @Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
    static final class Opened extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                ScopedValue.where(HERE, new JustSaved()).<@Nullable Object, Exception>call(() -> {
                    chain.doFilter(request, response);
                    return null;
                });
            } catch (ServletException | IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }
}
