package vn.daihoi.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.report.Step;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;

/// A report at a glance: its parts, what still stands between it and its last word, and what can be done next.
///
/// @param contradictions in the report itself and in those of the units below
/// @param deeds what this reader may do now
public record GlancePage(
        ReportHead head,
        List<PartRow> parts,
        List<Finding> findings,
        String below,
        int contradictions,
        @Nullable RoundView round,
        List<RoundView> past,
        List<Step> steps,
        Deeds deeds,
        List<Choice> reviewers) {

    /// @param changed figures in it that the data contradict
    public record PartRow(
            String number,
            String name,
            String path,
            Citation citation,
            boolean written,
            int words,
            String saved,
            long open,
            long changed) {}

    public record RoundView(int number, String note, String by, String at, List<Answer> answers) {}

    /// @param answer agreed, returned or waiting
    public record Answer(String name, String answer, String words, String at) {}

    public record Deeds(boolean ask, boolean answer, boolean takeBack, boolean close, boolean reopen) {}
}
