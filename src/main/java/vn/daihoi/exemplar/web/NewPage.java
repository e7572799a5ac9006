package vn.daihoi.exemplar.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// Who is proposed: somebody of the register, found by name.
///
/// @param q as typed
/// @param more whether there are more of this name than are shown
public record NewPage(List<Crumb> crumbs, String unit, String q, List<Person> people, boolean more) {

    /// @param already where this one is an exemplar of the season already; empty otherwise
    public record Person(
            long id, String name, String under, boolean invented, boolean isNew, String already, String honours) {}
}
