package vn.daihoi.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// A visitor who wants a page is sent to sign in first. A piece of a page, a stream or a script's request is not
/// something one can sign in from: it gets a 401, and htmx is told to load the page anew.
final class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException visitor)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (isForPeople(request)) {
            var ended = HttpMethod.GET.matches(request.getMethod()) ? "" : "?ended";
            response.sendRedirect(request.getContextPath() + "/sign-in" + ended);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    static boolean isForPeople(HttpServletRequest request) {
        var accept = String.valueOf(request.getHeader("Accept"));
        return accept.contains("html") || accept.equals("null") || accept.equals("*/*");
    }
}
