package vn.daihoi.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, a collective or a household in the register. Carries nothing sensitive: see [SensitiveData].
///
/// @param otherUnitIds units in which they hold a post too; those see them, but do not change them
/// @param invented a person of the demo
/// @param mergedInto the registrant that goes on instead of this one; null for all that are in use
public record Registrant(
        long id,
        Profile profile,
        List<Long> otherUnitIds,
        boolean invented,
        @Nullable Long mergedInto,
        int version,
        String editedBy,
        Instant editedAt) {

    public Kind kind() {
        return profile.kind();
    }

    public long unitId() {
        return profile.unitId();
    }

    public Name name() {
        return profile.name();
    }

    public Facts facts() {
        return profile.facts();
    }
}
