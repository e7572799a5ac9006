package vn.daihoi.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.SignedIn;
import vn.daihoi.identity.WallClock;
import vn.daihoi.identity.session.Sessions;
import vn.daihoi.shared.Acting;

/// What happens when somebody has just signed in, by whichever key: noted in the account and in the session, and then
/// on to the page the person wanted.
record Arrival(Accounts accounts, Languages languages, WallClock clock, AuthenticationSuccessHandler onward)
        implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof SignedIn who) {
            Acting.asSystem(() -> accounts.signedIn(who.accountId(), clock.now()));
            languages.follow(who.accountId(), request, response);
            Sessions.mark(request);
        }
        onward.onAuthenticationSuccess(request, response, authentication);
    }
}
