package vn.daihoi.shared.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.daihoi.shared.Citation;

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

    /// The text a citation opens: `/plan/paragraphs/II.2.b?plan=KH128`.
    public static String paragraph(Citation citation) {
        return UriComponentsBuilder.fromPath("/plan/paragraphs/{id}")
                .queryParam("plan", "{plan}")
                .encode()
                .buildAndExpand(citation.paragraph(), citation.source())
                .toUriString();
    }
}
