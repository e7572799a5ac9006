package vn.daihoi.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers an upload that announces itself as too large before anything parses it. Otherwise the form's token, which
/// lies in the same body, would be missing and the reader would be told of a lacking right.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LargeRequests extends OncePerRequestFilter {
    private final long most;

    LargeRequests(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            response.sendError(413);
        } else {
            chain.doFilter(request, response);
        }
    }
}
