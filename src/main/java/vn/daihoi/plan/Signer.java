package vn.daihoi.plan;

import org.jspecify.annotations.Nullable;

/// Who signed.
///
/// @param authority TM., KT., TL. and on whose behalf
public record Signer(@Nullable String authority, @Nullable String post, String name) {}
