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

/// Answers an upload that is too large, at once where it announces itself as such. Otherwise the form's token, which
/// lies in the same body, would be missing and the reader would be told of a lacking right.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LargeRequests extends OncePerRequestFilter {
    /// As much as a form without files: the scans of a whole morning fit.
    private static final long MOST_JSON = DataSize.ofMegabytes(2).toBytes();

    private final long most;

    LargeRequests(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (isJson(request) && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(411);
        } else if (length > (isJson(request) ? MOST_JSON : most) || isForm(request) && !canBeRead(request)) {
            response.sendError(413);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("application/json");
    }

    /// Of a page. Programs send their token in a header: their requests are parsed only after it was looked at.
    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.startsWith("multipart/form-data")
                && !request.getRequestURI().startsWith("/api/");
    }

    /// A form that hides its length, or has one file beyond the limit, shows so only while it is read. The servlet
    /// container stops reading there.
    private static boolean canBeRead(HttpServletRequest request) throws IOException, ServletException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            return false;
        }
    }
}
