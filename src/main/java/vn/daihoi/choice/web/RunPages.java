package vn.daihoi.choice.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.choice.Candidate;
import vn.daihoi.choice.Choice;
import vn.daihoi.choice.Choices;
import vn.daihoi.choice.Chosen;
import vn.daihoi.choice.Method;
import vn.daihoi.choice.OpenChoice;
import vn.daihoi.choice.Proposal;
import vn.daihoi.conference.Editors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Builds the page of one choice.
@Component
class RunPages {
    private final OpenChoice open;
    private final Choices choices;
    private final Dictionary dictionary;

    RunPages(OpenChoice open, Choices choices, Dictionary dictionary) {
        this.open = open;
        this.choices = choices;
        this.dictionary = dictionary;
    }

    static String badge(Choice.State state) {
        return switch (state) {
            case PREPARED -> "plain";
            case RUNNING -> "info";
            case CHOSEN -> "good";
            case IMPOSSIBLE, INTERRUPTED -> "heed";
            case CANCELLED -> "plain";
            case FAILED -> "bad";
        };
    }

    RunPage page(Actor actor, long id, RunPage.Seeding seeding) {
        var opened = open.openedWithResult(actor, id);
        var choice = opened.choice();
        var proposal = opened.proposal();
        var t = dictionary.here();
        var sentences = new Sentences(t, choice.wanted().seats());
        var editable = Editors.mayEdit(actor, proposal.unit());
        var wanted = choice.wanted();
        var lot = wanted.method() == Method.LOT;
        var people = People.of(proposal, t);
        var chosen = choice.chosen();
        var impossible = choice.impossible();
        return new RunPage(
                id,
                choice.listId(),
                proposal.list().version(),
                t.of(
                        "choice.run.title",
                        id,
                        wanted.seats(),
                        choice.inputs().entries().size()),
                crumbs(t, proposal, choice),
                choice.state().code(),
                t.of("choice.state." + choice.state().code()),
                badge(choice.state()),
                choice.stage().isEmpty() ? "" : t.of("choice.stage." + choice.stage()),
                choice.share(),
                editable,
                editable && choice.state().mayRun(),
                choice.state() == Choice.State.RUNNING,
                lot,
                wanted.seed(),
                choice.awaitsSeed(),
                seeding,
                seeded(choice, t),
                before(choice, t),
                choice.inputs().fingerprint(),
                t.of("choice.published", choice.madeBy(), choice.madeAt()),
                lot
                        ? "bin/daihoi select --categories categories.csv --respondents respondents.csv --number %d --seed %s --out ketqua"
                                .formatted(wanted.seats(), quoted(wanted.seed()))
                        : "bin/daihoi select --categories categories.csv --respondents respondents.csv --number %d --method merit --out ketqua"
                                .formatted(wanted.seats()),
                rules(choice, people, sentences),
                heed(choice, proposal, t),
                chosen == null ? List.of() : people.rows(chosen.ids(), chosen),
                chosen == null ? List.of() : people.rows(others(choice, chosen), chosen),
                chosen == null ? "" : chosen.least(),
                chosen == null ? List.of() : Answers.notes(chosen, people, sentences),
                choice.usedAt() == null ? "" : t.of("choice.used", choice.usedBy(), choice.usedAt()),
                editable && chosen != null && !proposal.list().adopted(),
                impossible == null ? List.of() : sentences.bounds(impossible.conflict()),
                impossible == null ? "" : Answers.intro(choice, impossible, t),
                impossible == null ? List.of() : Answers.ways(impossible, sentences),
                impossible == null || impossible.ways().isEmpty() ? "" : Answers.proved(impossible, t));
    }

    /// For a shell, which would carry out what stands between other marks: the seed is any text somebody typed.
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String seeded(Choice choice, Words t) {
        if (choice.seedAt() == null) {
            return "";
        }
        return choice.seedSource().isEmpty()
                ? t.of("choice.seeded.program", choice.seedAt())
                : t.of("choice.seeded", choice.seedSource(), choice.seedAt());
    }

    /// Whoever draws again until it suits is seen by it.
    private String before(Choice choice, Words t) {
        var published = choices.published(choice.listId(), choice.id());
        return published == 0
                ? t.of("choice.before.none")
                : t.of("choice.before", published, choices.drawn(choice.listId(), choice.id()));
    }

    static List<Crumb> crumbs(Words t, Proposal proposal, Choice choice) {
        return List.of(
                new Crumb(t.of("choice.lists"), "/lists"),
                new Crumb(proposal.unit().name(), "/lists/" + choice.listId()),
                new Crumb(t.of("choice.title"), "/lists/" + choice.listId() + "/choice"),
                new Crumb("" + choice.id(), ""));
    }

    private static List<String> rules(Choice choice, People people, Sentences sentences) {
        var t = sentences.t();
        var rules = new ArrayList<>(
                choice.wanted().wishes().stream().map(sentences::wish).toList());
        choice.wanted().mustHave().forEach(id -> rules.add(t.of("choice.rule.in", people.name(Candidate.id(id)))));
        choice.wanted().mustNot().forEach(id -> rules.add(t.of("choice.rule.out", people.name(Candidate.id(id)))));
        return rules;
    }

    /// Somebody withdrew or came while it was running, or since.
    private static List<String> heed(Choice choice, Proposal proposal, Words t) {
        if (choice.usedAt() != null || choice.listVersion() == proposal.list().version()) {
            return List.of();
        }
        var now = new HashSet<Long>();
        proposal.candidates().forEach(one -> now.add(one.entryId()));
        var gone = new HashSet<>(choice.inputs().entries());
        gone.removeAll(now);
        now.removeAll(choice.inputs().entries());
        var heed = new ArrayList<String>();
        if (!gone.isEmpty()) {
            var hit = choice.chosen() == null
                    ? 0
                    : choice.chosen().ids().stream()
                            .filter(id -> gone.contains(Candidate.entryId(id)))
                            .count();
            heed.add(
                    choice.chosen() != null && hit == 0
                            ? t.of("choice.heed.goneUnchosen", gone.size())
                            : t.of("choice.heed.gone", gone.size(), hit));
        }
        if (!now.isEmpty()) {
            heed.add(t.of("choice.heed.came", now.size()));
        }
        return heed;
    }

    private static List<String> others(Choice choice, Chosen chosen) {
        return choice.inputs().entries().stream()
                .map(Candidate::id)
                .filter(id -> !chosen.ids().contains(id))
                .toList();
    }
}
