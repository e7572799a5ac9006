package vn.daihoi.exemplar;

import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Kind;

/// A person, a collective or a household that a unit proposes as an example to others in one season.
///
/// @param unitId who proposed; its path decides who sees it
/// @param registrantId who it is; name, kind, post and the marks come from the register each time
/// @param isNew điển hình mới: came up in this season's movements
/// @param invented somebody of the demo
/// @param deskUnitId the unit with which it lies, or which decided last
/// @param consent the one in force; null while nothing may be published
public record Exemplar(
        long id,
        String season,
        long unitId,
        String unitPath,
        String unitName,
        long registrantId,
        String name,
        Kind kind,
        String post,
        boolean isNew,
        boolean invented,
        Sheet sheet,
        ExemplarState state,
        long deskUnitId,
        @Nullable Consent consent,
        int version) {

    /// Everything that is public asks this: vouched for by a unit above, and with consent in force.
    public boolean mayBePublished() {
        return consent != null && state.isVouchedFor();
    }

    public boolean isConsented() {
        return consent != null;
    }
}
