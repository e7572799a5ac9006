package vn.daihoi.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.identity.token.ReadOnlyToken;
import vn.daihoi.shared.web.Dictionary;

/// Tells a program, as problem detail (RFC 9457), that its token is missing, wrong or not enough.
@Component
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Dictionary dictionary;
    private final JsonMapper json;

    ApiRefusal(Dictionary dictionary, JsonMapper json) {
        this.dictionary = dictionary;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, HttpStatus.UNAUTHORIZED, "unauthorized");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var kind = refused instanceof ReadOnlyToken ? "readOnly" : "forbidden";
        write(request, response, HttpStatus.FORBIDDEN, kind);
    }

    /// Vietnamese unless the program asks for something else; a silent one would get the server's own language.
    private static Locale language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Dictionary.VIETNAMESE : request.getLocale();
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind)
            throws IOException {
        var t = dictionary.in(language(request));
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(t.of("identity.api." + kind + ".title"));
        problem.setDetail(t.of("identity.api." + kind));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
