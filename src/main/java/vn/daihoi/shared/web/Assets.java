package vn.daihoi.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/// Addresses of style sheets, scripts and pictures that change with their content, so that browsers keep them for a
/// year.
public final class Assets {
    private static final Map<String, String> URLS = new ConcurrentHashMap<>();

    private Assets() {}

    /// `/css/base.css` → `/css/base.css?v=9f1c2a7b`.
    public static String url(String path) {
        return URLS.computeIfAbsent(path, Assets::versioned);
    }

    private static String versioned(String path) {
        try {
            var sum = new CRC32();
            sum.update(new ClassPathResource("static" + path).getContentAsByteArray());
            return "%s?v=%08x".formatted(path, sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("asset (%s) is not among the static files".formatted(path), e);
        }
    }
}
