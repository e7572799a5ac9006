package vn.daihoi.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What stands between a text and the public.
final class StoryRules {
    private static final int SHORTEST = 200;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LEAD = 600;
    private static final int LONGEST_BODY = 20_000;

    private StoryRules() {}

    /// What no text may be, not even a draft.
    static List<Finding> lengths(StoryText text) {
        var findings = new ArrayList<Finding>();
        tooLong(findings, "title", text.title(), LONGEST_TITLE);
        tooLong(findings, "lead", text.lead(), LONGEST_LEAD);
        tooLong(findings, "body", text.body(), LONGEST_BODY);
        tooLong(findings, "caption", text.caption(), LONGEST_TITLE);
        return findings;
    }

    private static void tooLong(List<Finding> findings, String field, String text, int most) {
        if (text.length() > most) {
            findings.add(finding("CC-101", Severity.BREACH, field, text.length(), most));
        }
    }

    /// What the text lacks or says too much of; a breach keeps it from being offered.
    static List<Finding> text(StoryText text, boolean contactAllowed) {
        var findings = new ArrayList<Finding>();
        if (text.title().isEmpty()) {
            findings.add(finding("CC-102", Severity.BREACH, "title"));
        }
        if (text.body().length() < SHORTEST) {
            findings.add(finding("CC-103", Severity.BREACH, "body", SHORTEST));
        }
        var traits = DelicateWords.traits(text.whole());
        if (!traits.isEmpty()) {
            findings.add(finding("CC-104", Severity.BREACH, "body", said(traits)));
        }
        var contacts = DelicateWords.contacts(text.whole());
        if (!contacts.isEmpty() && !contactAllowed) {
            findings.add(finding("CC-105", Severity.BREACH, "body", said(contacts)));
        }
        if (text.lead().isEmpty()) {
            findings.add(finding("CC-106", Severity.WARNING, "lead"));
        }
        return findings;
    }

    private static String said(List<String> words) {
        return "“" + String.join("”, “", words) + "”";
    }

    /// What the exemplar’s consent allows: nothing without it, no picture unless it says so (NĐ 13/2023 Điều 11).
    static List<Finding> consent(Exemplar exemplar, @Nullable Long photoId) {
        var findings = new ArrayList<Finding>();
        var consent = exemplar.consent();
        if (consent == null) {
            findings.add(finding("CC-107", Severity.BREACH, "consent", exemplar.name()));
        } else if (!exemplar.mayBePublished()) {
            findings.add(finding("CC-108", Severity.BREACH, "consent", exemplar.name()));
        } else if (photoId != null && !consent.pictures()) {
            findings.add(finding("CC-109", Severity.NOTE, "photo", exemplar.name()));
        }
        if (photoId == null) {
            findings.add(finding("CC-110", Severity.NOTE, "photo"));
        }
        return findings;
    }

    /// Four eyes: whoever had a hand in the text or chose the portrait does not clear it, whoever saved it after them.
    static List<Finding> clearing(Story story, Actor actor) {
        return story.hands().contains(actor.accountId())
                ? List.of(finding("CC-111", Severity.BREACH, "clearing", actor.name()))
                : List.of();
    }

    /// What the register has in name and post, and the public does not read.
    static List<Finding> leftOut(Exemplar exemplar, ShelfFacts.Person shown) {
        return shown.name().equals(exemplar.name()) && shown.post().equals(exemplar.post())
                ? List.of()
                : List.of(finding("CC-117", Severity.NOTE, "about", shown.called()));
    }

    /// A post waits for a second person; whoever clears the story anew lets it out.
    static List<Finding> postChanged(@Nullable ShelfStory onShelf, ShelfFacts.Person shown) {
        return onShelf == null || onShelf.post().equals(shown.post())
                ? List.of()
                : List.of(finding("CC-118", Severity.NOTE, "about", onShelf.post(), shown.post()));
    }

    static boolean allowsContact(Exemplar exemplar) {
        var consent = exemplar.consent();
        return consent != null && consent.contact();
    }

    private static Finding finding(String code, Severity severity, String field, Object... values) {
        return new Finding(code, severity, null, List.of(values), field);
    }
}
