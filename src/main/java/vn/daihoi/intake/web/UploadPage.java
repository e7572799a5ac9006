package vn.daihoi.intake.web;

import java.util.List;
import vn.daihoi.intake.Door;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// @param register its code; its words begin with `words`
/// @param text what was pasted, where it could not be read
/// @param megabytes the largest file that is read
/// @param latest lists that were taken in, to be looked at again or undone
public record UploadPage(
        List<Crumb> crumbs,
        String register,
        String words,
        Door door,
        String text,
        FormErrors errors,
        long megabytes,
        List<Latest> latest) {

    public record Latest(long id, String name, String when, int count, boolean undone) {}
}
