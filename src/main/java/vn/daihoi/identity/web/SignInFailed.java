package vn.daihoi.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.daihoi.identity.signin.TooManyGuesses;
import vn.daihoi.shared.SeasonClock;

/// Back to the form, with the user name as typed and the reason.
final class SignInFailed implements AuthenticationFailureHandler {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/sign-in?" + reason(failure) + username(request));
    }

    /// Kept for the next try, unless it is no user name: some people type the password there.
    private static String username(HttpServletRequest request) {
        var typed = String.valueOf(request.getParameter("username"));
        return Usernames.areSuch(typed) ? "&username=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) : "";
    }

    /// The minute after the full one, so that nobody comes back too early.
    private static String reason(AuthenticationException failure) {
        return switch (failure) {
            case TooManyGuesses many ->
                "again=" + TIME.format(many.until().plusSeconds(59).atZone(SeasonClock.ZONE));
            case DisabledException _ -> "closed";
            default -> "failed";
        };
    }
}
