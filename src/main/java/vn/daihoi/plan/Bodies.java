package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// The bodies duties go to.
public record Bodies(
        @Nullable Cited<NamedBody> issuer, @Nullable Cited<NamedBody> standingBody) {
    static final Bodies NONE = new Bodies(null, null);
}
