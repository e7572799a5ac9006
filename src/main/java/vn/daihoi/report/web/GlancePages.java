package vn.daihoi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.conference.Roman;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.OutlinePart;
import vn.daihoi.report.CloseRules;
import vn.daihoi.report.Contradiction;
import vn.daihoi.report.Contradictions;
import vn.daihoi.report.ReportsBelow;
import vn.daihoi.report.Reviewers;
import vn.daihoi.report.Round;
import vn.daihoi.report.Rounds;
import vn.daihoi.report.Stage;
import vn.daihoi.report.Steps;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.figure.TypedFigures;
import vn.daihoi.report.text.Written;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;

/// Builds the page of a report at a glance.
@Component
class GlancePages {
    private static final Set<String> NAMING_FIGURES = Set.of("BC-625", "BC-626");

    private final Desk desk;
    private final Heads heads;
    private final Figures figures;
    private final ReportsBelow below;
    private final Rounds rounds;
    private final Reviewers reviewers;
    private final Steps steps;
    private final Contradictions contradictions;

    GlancePages(
            Desk desk,
            Heads heads,
            Figures figures,
            ReportsBelow below,
            Rounds rounds,
            Reviewers reviewers,
            Steps steps,
            Contradictions contradictions) {
        this.desk = desk;
        this.heads = heads;
        this.figures = figures;
        this.below = below;
        this.rounds = rounds;
        this.reviewers = reviewers;
        this.steps = steps;
        this.contradictions = contradictions;
    }

    GlancePage of(Actor actor, long id, Words t) {
        var seen = desk.seen(actor, id);
        var rolledUp = figures.rolledUp(seen.found().counted());
        var now = rolledUp.all();
        var all = rounds.of(id);
        var units = below.of(seen.unit().id(), seen.report().season());
        var found = contradictions.of(seen.unit(), seen.report(), seen.parts(), rolledUp);
        var deeds = deeds(seen, all);
        return new GlancePage(
                heads.of(actor, seen, "", t),
                seen.found().outline().stream()
                        .map(part -> row(seen, part, now, t))
                        .toList(),
                seen.report().stage() == Stage.FINAL ? List.of() : findings(seen, now, found.own(), t),
                units.isEmpty() ? "" : UnitsBeside.summary(units, t),
                found.size(),
                all.stream()
                        .filter(Round::isOpen)
                        .findFirst()
                        .map(one -> view(one, t))
                        .orElse(null),
                all.stream()
                        .filter(one -> !one.isOpen())
                        .map(one -> view(one, t))
                        .toList(),
                steps.of(id),
                deeds,
                deeds.ask() ? choices(seen) : List.of());
    }

    /// In findings a figure is called by its name.
    private static List<Finding> findings(Desk.Seen seen, Counted.Numbers now, List<Contradiction> own, Words t) {
        var outline = seen.found().outline();
        var checked = CloseRules.check(seen.report().stage(), outline, seen.parts(), seen.comments(), now).stream();
        return Stream.concat(checked, CloseRules.sums(outline, own).stream())
                .map(finding -> NAMING_FIGURES.contains(finding.code()) ? named(finding, t) : finding)
                .toList();
    }

    private static Finding named(Finding finding, Words t) {
        var values = new ArrayList<>(finding.values());
        values.set(2, FigureWords.label(values.get(2).toString(), t));
        return new Finding(
                finding.code(), finding.severity(), finding.citation(), List.copyOf(values), finding.field());
    }

    private static GlancePage.PartRow row(Desk.Seen seen, Cited<OutlinePart> part, Counted.Numbers now, Words t) {
        var code = part.value().code();
        var saving = seen.part(code);
        return new GlancePage.PartRow(
                Roman.of(seen.found().numberOf(code)),
                part.value().name(),
                "/reports/" + seen.report().id() + "/parts/" + code,
                part.citation(),
                saving.isWritten(),
                Written.read(saving.body()).words(),
                PartPages.saved(saving, t),
                Heads.open(seen.comments(), code),
                TypedFigures.in(saving.body(), now).size());
    }

    private List<Choice> choices(Desk.Seen seen) {
        return reviewers.of(seen.unit()).stream()
                .map(one -> new Choice(String.valueOf(one.accountId()), one.name()))
                .toList();
    }

    private static GlancePage.Deeds deeds(Desk.Seen seen, List<Round> rounds) {
        var stage = seen.report().stage();
        var writes = Editors.mayEdit(seen.actor(), seen.unit());
        return new GlancePage.Deeds(
                seen.mayWrite(),
                rounds.stream().anyMatch(one -> one.awaits(seen.actor().accountId())),
                writes && (stage == Stage.REVIEW || stage == Stage.AGREED),
                seen.mayDecide() && stage != Stage.FINAL && stage != Stage.REVIEW,
                seen.mayDecide() && stage == Stage.FINAL);
    }

    private static GlancePage.RoundView view(Round round, Words t) {
        return new GlancePage.RoundView(
                round.number(),
                round.note(),
                round.by(),
                t.moment(round.at()),
                round.reviewers().stream()
                        .map(one -> new GlancePage.Answer(
                                one.name(),
                                one.answer() == null ? "waiting" : one.answer(),
                                one.words(),
                                t.moment(one.at())))
                        .toList());
    }
}
