package vn.daihoi.stage.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;

/// The operator's desk.
///
/// @param runs whether the reader may press anything
/// @param why not, or what was refused
/// @param version of what is shown, posted back with every press
/// @param millis the server's time, by which all clocks run
/// @param undo what the last press was, in words; "" before the first
/// @param undoes number of the act that would be taken back
/// @param clash what a colleague did meanwhile; "" normally
/// @param typed what a refused form said
/// @param nextKey of the line that comes next; 0 if none
public record StagePage(
        DayHead head,
        boolean runs,
        List<Finding> why,
        int version,
        long millis,
        Outlook outlook,
        @Nullable Now now,
        long nextKey,
        String nextTitle,
        List<Left> left,
        List<Past> past,
        String undo,
        int undoes,
        String clash,
        Typed typed,
        List<Choice> places,
        List<Choice> skippable) {

    public String path() {
        return head.path() + "/stage";
    }

    /// @param late `chậm 12 phút`; "" when there is nothing to say
    /// @param tone `good`, `info` or `heed`: an over-run is told, not shouted
    public record Outlook(String planned, String expected, String late, String tone) {}

    /// @param since when it began, in millis; @param until 0 where no length is planned
    public record Now(
            long key,
            String title,
            String speaker,
            String from,
            long since,
            long until,
            String minutes,
            String speaking) {}

    /// @param up ids of all that is left, as they would stand after the press
    /// @param down the same
    public record Left(
            long key,
            String at,
            String title,
            String speaker,
            String minutes,
            boolean inserted,
            int papers,
            String up,
            String down) {}

    /// @param took `12 phút`, and how much more or less than planned
    public record Past(
            long key,
            String from,
            String to,
            String title,
            String took,
            String over,
            String skipped,
            boolean running) {}

    /// What was typed in a form that was refused, shown again in it.
    public record Typed(InsertForm insert, SkipForm skip) {
        static final Typed NOTHING = new Typed(InsertForm.EMPTY, SkipForm.EMPTY);

        static Typed in(InsertForm insert) {
            return new Typed(insert, SkipForm.EMPTY);
        }

        static Typed in(SkipForm skip) {
            return new Typed(InsertForm.EMPTY, skip);
        }
    }

    /// @param line key of the line to skip; 0 where none was chosen yet
    public record SkipForm(long line, String reason) {
        static final SkipForm EMPTY = new SkipForm(0, "");
    }

    /// What was typed for a line to insert.
    public record InsertForm(String title, String speaker, String minutes, String after) {
        static final InsertForm EMPTY = new InsertForm("", "", "", "0");

        /// A request may leave fields out.
        public InsertForm {
            title = Objects.requireNonNullElse(title, "");
            speaker = Objects.requireNonNullElse(speaker, "");
            minutes = Objects.requireNonNullElse(minutes, "");
            after = Objects.requireNonNullElse(after, "");
        }
    }
}
