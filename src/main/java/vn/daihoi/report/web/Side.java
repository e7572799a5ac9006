package vn.daihoi.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.Choice;

/// What lies beside the part being written.
public sealed interface Side {

    /// @param day the figures are of
    /// @param changed what the text says otherwise than the data
    record Figures(String day, List<Changed> changed, List<Group> groups) implements Side {}

    /// @param open shown at once
    record Group(String title, String note, boolean open, List<Row> rows) {}

    /// @param live as it is put into the text to follow the data
    /// @param dated as it is put into the text to stay
    record Row(
            String code,
            String label,
            String note,
            String value,
            String href,
            String live,
            String dated,
            boolean sum,
            boolean used) {}

    /// @param said in the text
    /// @param typed by hand: no button can renew it
    record Changed(String code, String label, String said, String now, boolean typed, String href) {}

    /// @param reading the part of the unit chosen; null while none is
    record Units(
            List<UnitRow> rows, String summary, @Nullable Reading reading) implements Side {}

    record UnitRow(
            String name, String standing, String badge, String since, String href, boolean current, boolean readable) {}

    /// @param differs figures its text claims against the data
    /// @param dossier its papers; empty for none
    record Reading(
            String unit, String standing, List<Passage> passages, List<Changed> differs, String href, String dossier) {}

    /// @param insert the passage with its source, as it is put into one's own text
    record Passage(Shown shown, String insert) {}

    record Comments(List<CommentRow> rows, boolean mayComment, List<Choice> places) implements Side {}

    /// @param gone the paragraph it was about is no longer there
    record CommentRow(
            long id,
            String quote,
            boolean gone,
            String text,
            String by,
            String at,
            boolean open,
            String resolved,
            String answer,
            boolean mayResolve) {}

    record History(List<VersionRow> rows) implements Side {}

    /// @param change in words: how many added and removed
    record VersionRow(int version, String by, String at, String change, boolean current, boolean restored) {}
}
