package vn.daihoi.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A person who is told something as one who works for a unit.
///
/// @param language as the person has chosen it; Vietnamese before that
/// @param email null where the account has none: then the notice stays in the program
public record Addressee(
        long accountId,
        long unitId,
        String name,
        Locale language,
        @Nullable String email) {}
