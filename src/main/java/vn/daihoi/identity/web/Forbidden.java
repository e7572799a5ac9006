package vn.daihoi.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// A role is lacking, or the form's token is. An upload beyond the limit loses its token on the way, because the server
/// stops reading: then the size is what the person must hear about.
final class Forbidden implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var type = request.getContentType();
        var upload = type != null && type.startsWith("multipart/");
        response.sendError(
                upload && refused instanceof CsrfException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_FORBIDDEN);
    }
}
