package vn.daihoi.people;

import org.jspecify.annotations.Nullable;

/// Sensitive personal data (NĐ 13/2023): shown by role, masked elsewhere, each look at them logged. Names from the
/// lists of [EthnicGroups] and [Religions]; null while unknown.
public record Sensitive(
        @Nullable String ethnicity,
        @Nullable String religion,
        @Nullable Boolean partyMember) {
    public static final Sensitive UNKNOWN = new Sensitive(null, null, null);
}
