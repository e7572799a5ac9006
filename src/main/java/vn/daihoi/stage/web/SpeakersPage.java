package vn.daihoi.stage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;

/// Who speaks, who will, who has.
///
/// @param prepares whether the reader may put speakers down
/// @param runs whether the reader may give the floor
/// @param freshFirst whether those who have not spoken go first
/// @param papers how many papers of the programme are not in the queue yet
/// @param people names offered while one types
public record SpeakersPage(
        DayHead head,
        boolean prepares,
        boolean runs,
        boolean freshFirst,
        long millis,
        @Nullable Speaking speaking,
        List<Waiting> waiting,
        List<Spoken> spoken,
        int papers,
        List<String> people,
        List<Choice> lines,
        Form form,
        FormErrors errors) {

    public String path() {
        return head.path() + "/speakers";
    }

    public record Speaking(
            long id, String name, String standing, String topic, String from, long since, long until, int minutes) {}

    /// @param again they have had the floor today
    public record Waiting(
            long id,
            String name,
            String standing,
            String topic,
            int minutes,
            boolean invited,
            boolean again,
            String line) {}

    public record Spoken(long id, String name, String standing, String topic, String from, String took) {}

    public record Form(String who, String topic, String minutes, String line) {
        static final Form EMPTY = new Form("", "", "5", "");
    }
}
