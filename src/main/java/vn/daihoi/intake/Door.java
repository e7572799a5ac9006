package vn.daihoi.intake;

import java.util.List;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// The way into a register, as it opens for one person.
///
/// @param crumbs to where the list goes, without the upload itself
/// @param path to go on to when the list is in
/// @param asksUnit whether the unit of rows that name none is asked for; `unit` what stands in the box
/// @param target what the list goes into, as the register will read it again; "" where nothing is to be said
/// @param errors what is wrong with the unit that was typed
public record Door(List<Crumb> crumbs, String path, boolean asksUnit, String unit, String target, FormErrors errors) {

    public static Door to(List<Crumb> crumbs, String path, String target) {
        return new Door(crumbs, path, false, "", target, FormErrors.none());
    }
}
