package vn.daihoi.commendation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Closing;
import vn.daihoi.commendation.Desk;
import vn.daihoi.commendation.Line;
import vn.daihoi.commendation.Lines;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.commendation.Round;
import vn.daihoi.commendation.RoundRules;
import vn.daihoi.commendation.Rounds;
import vn.daihoi.commendation.Shares;
import vn.daihoi.commendation.Subject;
import vn.daihoi.commendation.VoteRules;
import vn.daihoi.document.Letterheads;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.people.HonourName;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Lays out one round: who is proposed, how it was judged, what is wrong, what can be done next.
@Component
class RoundPages {
    private final Rounds rounds;
    private final Proposals proposals;
    private final Lines lines;
    private final LineViews views;
    private final Exemplars exemplars;
    private final Closing closing;
    private final PlansInForce plans;
    private final Letterheads letterheads;
    private final SeasonClock clock;
    private final Units units;
    private final Dictionary dictionary;

    RoundPages(
            Rounds rounds,
            Proposals proposals,
            Lines lines,
            LineViews views,
            Exemplars exemplars,
            Closing closing,
            PlansInForce plans,
            Letterheads letterheads,
            SeasonClock clock,
            Units units,
            Dictionary dictionary) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.lines = lines;
        this.views = views;
        this.exemplars = exemplars;
        this.closing = closing;
        this.plans = plans;
        this.letterheads = letterheads;
        this.clock = clock;
        this.units = units;
        this.dictionary = dictionary;
    }

    /// A round with its lines, as the page and its forms need it.
    record Opened(Round round, Unit unit, List<Line> lines) {
        List<Line> here() {
            return lines.stream()
                    .filter(line -> !line.proposal().isDecided()
                            && Long.valueOf(round.id()).equals(line.proposal().deskRoundId()))
                    .toList();
        }
    }

    Opened open(Actor actor, long id) {
        var round = rounds.visibleTo(actor, id);
        return new Opened(
                round, units.visibleTo(actor, round.unitId()), lines.of(actor, proposals.inRound(round.id())));
    }

    /// What is shown over what stands there, after an act that was stopped.
    record Said(
            @Nullable HearingForm form,
            FormErrors errors,
            RoundPage.@Nullable Conflict conflict,
            List<Finding> refused,
            RoundPage.OutsideForm outside) {
        static final Said NOTHING = new Said(null, FormErrors.none(), null, List.of(), RoundPage.OutsideForm.EMPTY);

        static Said refused(List<Finding> findings) {
            return new Said(null, FormErrors.none(), null, findings, RoundPage.OutsideForm.EMPTY);
        }

        static Said outside(RoundPage.OutsideForm form) {
            return new Said(null, FormErrors.none(), null, List.of(), form);
        }
    }

    RoundPage page(Actor actor, Opened opened, Said said) {
        var t = dictionary.here();
        var round = opened.round;
        var unit = opened.unit;
        var here = opened.here();
        var closed = closing.of(round, opened.lines.stream().map(Line::proposal).toList());
        var open = !round.isSent() && closed.filter(Closing.Closed::all).isEmpty();
        var edits = Desk.prepares(actor, unit.id());
        var above = unit.parentId() == null
                ? ""
                : units.find(unit.parentId()).map(Unit::name).orElse("");
        var sentAt = round.sentAt();
        var known = exemplars.ofRegistrants(
                actor,
                round.season(),
                opened.lines.stream().map(line -> line.registrant().id()).toList());
        var form = said.form == null ? HearingForm.of(round, here) : said.form;
        return new RoundPage(
                CommendationPlaces.crumbs(t, unit.name(), unit.id(), round.name(), ""),
                round.id(),
                round.version(),
                round.name(),
                unit.name(),
                sentAt == null ? "" : t.of("commendation.sent.by", String.valueOf(round.sentBy()), sentAt),
                edits && open,
                edits && open && closed.isEmpty(),
                Desk.commits(actor, unit.id()),
                above,
                Shares.of(opened.lines),
                form,
                said.errors,
                said.conflict,
                said.refused,
                findings(opened, closed),
                opened.lines.stream()
                        .map(line -> views.of(line, round, edits && open, known, t))
                        .toList(),
                edits && open ? proposals.waitingAt(unit.id(), round.season()).size() : 0,
                RoundRules.goingUp(round, unit, opened.lines).size(),
                givings(round, unit, opened.lines),
                outside(round, here),
                said.outside,
                edits && open && opened.lines.isEmpty());
    }

    /// Why the form is closed stands before what is to be said of the list.
    private List<Finding> findings(Opened opened, Optional<Closing.Closed> closed) {
        var report = plans.on(clock.today(), opened.unit.path()).flatMap(RoundRules::report);
        return Stream.concat(
                        closed.map(Closing.Closed::why).stream(),
                        RoundRules.check(opened.round, opened.lines, report.orElse(null)).stream())
                .toList();
    }

    RoundPage.Conflict conflict(Round newer, HearingForm mine, List<Line> here, Words t) {
        return new RoundPage.Conflict(
                mine.against(HearingForm.of(newer, here), here, t), newer.editedBy(), t.moment(newer.editedAt()));
    }

    private List<RoundPage.Giving> givings(Round round, Unit unit, List<Line> lines) {
        var byHonour = new LinkedHashMap<Subject, Integer>();
        RoundRules.decidable(round, unit, lines).forEach(line -> byHonour.merge(subject(round, line), 1, Integer::sum));
        var body = letterheads.of(unit.id()).body();
        return byHonour.entrySet().stream()
                .map(one -> new RoundPage.Giving(
                        one.getKey().toString(),
                        HonourName.of(one.getKey().award(), one.getKey().rank(), body),
                        one.getValue()))
                .toList();
    }

    private static Subject subject(Round round, Line line) {
        return new Subject(round.id(), line.proposal().award(), line.proposal().rank());
    }

    private static List<Choice> outside(Round round, List<Line> here) {
        var titles = new LinkedHashMap<String, String>();
        here.stream()
                .filter(line -> VoteRules.passes(line, round))
                .forEach(line -> titles.put(
                        line.proposal().award() + "/" + line.proposal().rank(),
                        line.proposal().title()));
        var choices = new ArrayList<Choice>();
        for (Map.Entry<String, String> one : titles.entrySet()) {
            choices.add(new Choice(one.getKey(), one.getValue()));
        }
        return choices;
    }
}
