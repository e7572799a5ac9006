package vn.daihoi.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.daihoi.shared.VietnameseText;

/// Every parameter arrives as NFC, without control characters or spaces at its ends, with plain line breaks; so nobody
/// has to remember it. In passwords a space may belong. Fields have bounds of their own and tell them; none, whatever
/// it is kept in, holds more than this one.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class IncomingText extends OncePerRequestFilter {
    static final int LONGEST = 200_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request) && isTooLong(request)) {
            response.sendError(413);
        } else {
            chain.doFilter(new Cleaned(request), response);
        }
    }

    /// Of a page. What programs send is parsed only after their token was looked at; a whole list may be pasted to be
    /// taken in.
    private static boolean isForm(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getMethod().equals("POST") && !path.startsWith("/api/") && !path.startsWith("/imports/");
    }

    private static boolean isTooLong(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(value -> value.length() > LONGEST);
    }

    static String clean(String name, String value) {
        var text = VietnameseText.received(value);
        return name.toLowerCase(Locale.ROOT).contains("password")
                ? text
                : text.replace("\r\n", "\n").strip();
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : clean(name, value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : cleanAll(name, values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var cleaned = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> cleaned.put(name, cleanAll(name, values)));
            return cleaned;
        }

        private static String[] cleanAll(String name, String[] values) {
            return Arrays.stream(values).map(value -> clean(name, value)).toArray(String[]::new);
        }
    }
}
