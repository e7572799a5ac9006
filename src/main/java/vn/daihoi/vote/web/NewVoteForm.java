package vn.daihoi.vote.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.vote.NewVote;
import vn.daihoi.vote.VoteKind;

/// A question as the secretary types it.
public record NewVoteForm(
        @Nullable String about,
        @Nullable String question,
        @Nullable String kind,
        @Nullable String quorum,
        @Nullable String more,
        @Nullable String ground) {
    static final String LIST = "list";
    private static final int LONGEST = 300;

    static NewVoteForm blank() {
        return new NewVoteForm("other", "", "hands", "", "", "");
    }

    /// A form without a field is a form with an empty one.
    NewVoteForm filled() {
        return new NewVoteForm(
                text(about),
                text(question),
                text(kind).isEmpty() ? "hands" : text(kind),
                text(quorum),
                text(more),
                text(ground));
    }

    boolean isAboutList() {
        return LIST.equals(about);
    }

    FormErrors errors() {
        return FormErrors.none()
                .when(text(question).isEmpty() && !isAboutList(), "question", "vote.new.question.missing")
                .when(text(question).length() > LONGEST, "question", "vote.new.question.long", LONGEST)
                .when(VoteKind.of(text(kind)).isEmpty(), "kind", "vote.new.kind.missing")
                .when(isWrong(quorum), "quorum", "vote.new.percent")
                .when(isWrong(more), "more", "vote.new.percent")
                .when(
                        (!text(quorum).isEmpty() || !text(more).isEmpty())
                                && text(ground).isEmpty()
                                && !isAboutList(),
                        "ground",
                        "vote.new.ground.missing");
    }

    /// @param aboutList what is asked where the list is voted on and nothing else was typed
    NewVote wanted(String aboutList) {
        return new NewVote(
                VoteKind.of(text(kind)).orElseThrow(),
                text(question).isEmpty() ? aboutList : text(question),
                isAboutList(),
                number(quorum),
                number(more),
                text(ground));
    }

    private static boolean isWrong(@Nullable String typed) {
        return !text(typed).matches("(|\\d{1,2}|100)");
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return text(typed).isEmpty() ? null : Integer.valueOf(text(typed));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
