package vn.daihoi.document.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One paper being written: what is still open, what is filled, how it looks.
///
/// @param path of the draft
/// @param template which template it is drawn with, in words
/// @param seen fingerprint of what is shown, posted back when it is issued
/// @param look changes with every change of the paper: part of the addresses of its pictures
public record DraftPage(
        List<Crumb> crumbs,
        String path,
        String title,
        String template,
        int version,
        String seen,
        String look,
        int pages,
        String edited,
        List<Input> open,
        List<Input> typed,
        List<Input> head,
        List<Input> filled,
        List<Line> changed,
        int changedMore,
        List<Lack> missing,
        List<Finding> toLookAt,
        boolean mayWrite,
        boolean numbered,
        boolean copied,
        Issue issue,
        List<Finding> refused,
        List<Clash> clashes,
        String clashWho,
        String clashWhen) {

    /// @param name of the field in the form
    /// @param hint what the data says, or where it stands
    public record Input(String name, String label, String value, String hint, int rows) {}

    /// What the data lacks, and where to mend it; empty where no page does.
    public record Lack(Finding finding, String href) {}

    /// What changed in the data since the last saving.
    public record Line(String label, String was, String now, boolean typedOver) {}

    /// @param sign the part after the number
    /// @param last the greatest number of that sign so far, in words
    public record Issue(String number, String sign, String day, String last, FormErrors errors) {}
}
