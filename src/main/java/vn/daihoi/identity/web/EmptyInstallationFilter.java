package vn.daihoi.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.daihoi.identity.start.FirstRun;
import vn.daihoi.shared.Acting;

/// While nobody can sign in, every page explains how the installation begins.
final class EmptyInstallationFilter extends OncePerRequestFilter {
    private static final List<String> STILL_THERE = List.of("/first-run", "/language/", "/error");

    private final FirstRun firstRun;

    EmptyInstallationFilter(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (Acting.current().isEmpty()
                && SignInFirst.isForPeople(request)
                && STILL_THERE.stream().noneMatch(path::startsWith)
                && firstRun.isDue()) {
            response.sendRedirect(request.getContextPath() + "/first-run");
        } else {
            chain.doFilter(request, response);
        }
    }
}
