package vn.daihoi.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The address of a list as it was asked for, without what was left blank: `/units?q=phu&sort=-name`.
public final class ListAddress {
    private static final int LAST_PAGE = 100_000;

    private final UriComponentsBuilder address;
    private boolean narrowed;

    private ListAddress(String path) {
        address = UriComponentsBuilder.fromPath(path);
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
        return address.cloneBuilder().encode().toUriString();
    }

    /// A page that can be, whatever the address says.
    public static int page(@Nullable Integer asked) {
        return asked == null ? 1 : Math.clamp(asked, 1, LAST_PAGE);
    }

    private boolean add(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return false;
        }
        address.queryParam(name, value);
        return true;
    }
}
