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
/// has to remember it. In passwords a space may belong.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class IncomingText extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
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
