package vn.daihoi.movement.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.movement.Answer;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// A unit's answer as typed.
public record AnswerForm(String paper, String doing, String promise, String participants, int version) {
    static final AnswerForm EMPTY = new AnswerForm("", "", "", "", 0);

    /// A field that the browser left out is empty.
    public AnswerForm {
        paper = Typed.text(paper);
        doing = Typed.text(doing);
        promise = Typed.text(promise);
        participants = Typed.text(participants).replaceAll("[\\s.\\u00A0]", "");
    }

    static AnswerForm of(Answer answer, int version) {
        return new AnswerForm(
                answer.paper(), answer.doing(), answer.promise(), Typed.shown(answer.participants()), version);
    }

    AnswerForm at(int current) {
        return new AnswerForm(paper, doing, promise, participants, current);
    }

    List<Clash> against(AnswerForm theirs, Words t) {
        return Clash.between(theirs.fields(), fields(), field -> t.of("movement." + field));
    }

    private Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        all.put("paper", paper);
        all.put("doing", doing);
        all.put("promise", promise);
        all.put("participants", participants);
        return all;
    }

    FormErrors unreadable() {
        return FormErrors.none()
                .when(
                        !participants.isEmpty() && !participants.matches("\\d{1,8}"),
                        "participants",
                        "movement.number.wrong",
                        participants);
    }

    Answer read() {
        return new Answer(
                VietnameseText.line(paper),
                Typed.paragraphs(doing),
                Typed.paragraphs(promise),
                participants.isEmpty() ? null : Integer.valueOf(participants));
    }
}
