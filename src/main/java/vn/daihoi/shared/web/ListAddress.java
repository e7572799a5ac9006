package vn.daihoi.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/// The address of a list as it was asked for, without what was left blank: `/units?q=phu&sort=-name`.
public final class ListAddress {
    private static final int LAST_PAGE = 100_000;

    private final StringBuilder address;
    private boolean asks;
    private boolean narrowed;

    private ListAddress(String path) {
        address = new StringBuilder(path);
    }

    public static ListAddress of(String path) {
        return new ListAddress(path);
    }

    /// Something that leaves rows out.
    public ListAddress narrowed(String name, @Nullable String value) {
        narrowed |= add(name, value);
        return this;
    }

    /// The order leaves nothing out.
    public ListAddress sorted(@Nullable String column) {
        add("sort", column);
        return this;
    }

    public boolean isNarrowed() {
        return narrowed;
    }

    public String url() {
        return address.toString();
    }

    /// A page that can be, whatever the address says.
    public static int page(@Nullable Integer asked) {
        return asked == null ? 1 : Math.clamp(asked, 1, LAST_PAGE);
    }

    private boolean add(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return false;
        }
        address.append(asks ? '&' : '?').append(name).append('=').append(URLEncoder.encode(value, UTF_8));
        asks = true;
        return true;
    }
}
