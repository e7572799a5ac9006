package vn.daihoi.shared.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Addresses of the same page seen another way.
public final class Links {
    private Links() {}

    /// The address with one query parameter set: `/units?q=so&page=2` with `page` 3 → `/units?q=so&page=3`.
    public static String with(String url, String name, Object value) {
        return UriComponentsBuilder.fromUriString(url)
                .replaceQueryParam(name, UriUtils.encode(value.toString(), StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
    }
}
