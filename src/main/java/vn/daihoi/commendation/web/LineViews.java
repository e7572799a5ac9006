package vn.daihoi.commendation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Decision;
import vn.daihoi.commendation.Decisions;
import vn.daihoi.commendation.Giver;
import vn.daihoi.commendation.Hearing;
import vn.daihoi.commendation.Law;
import vn.daihoi.commendation.Line;
import vn.daihoi.commendation.ProposalRules;
import vn.daihoi.commendation.Round;
import vn.daihoi.commendation.VoteRules;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// One line of a round as it is shown.
@Component
class LineViews {
    private final Decisions decisions;
    private final Units units;
    private final SeasonClock clock;

    LineViews(Decisions decisions, Units units, SeasonClock clock) {
        this.decisions = decisions;
        this.units = units;
        this.clock = clock;
    }

    /// @param exemplars of the season, by registrant
    RoundPage.LineView of(Line line, Round round, boolean edits, Map<Long, Exemplar> exemplars, Words t) {
        var proposal = line.proposal();
        var work = line.work();
        var here = !proposal.isDecided() && Long.valueOf(round.id()).equals(proposal.deskRoundId());
        var own = line.isOwnOf(round);
        var standing = standing(line, round, here);
        var findings = new ArrayList<Finding>();
        if (here) {
            findings.addAll(ProposalRules.check(line, clock.today()));
            findings.addAll(VoteRules.check(line, round));
        }
        return new RoundPage.LineView(
                line.id(),
                proposal.version(),
                line.registrant().name().full(),
                "/people/" + line.registrant().id(),
                t.of("people.kind." + line.registrant().kind().code()),
                work == null ? "" : t.of("people.work." + work.code()),
                work == Work.LEADER && line.registrant().kind() == Kind.PERSON,
                place(line, own),
                title(line),
                Giver.of(proposal.award())
                        .filter(_ -> !proposal.isDecided())
                        .map(giver -> t.of("commendation.giver", giver.by(), giver.article(Law.on(clock.today()))))
                        .orElse(""),
                proposal.achievement(),
                line.held().stream()
                        .map(honour -> "%s (%d)".formatted(honour.title(), honour.year()))
                        .collect(Collectors.joining("; ")),
                address(exemplars.get(line.registrant().id())),
                said(line, round, t),
                own,
                here && !round.isSent(),
                mark(standing),
                t.of("commendation.line." + standing, desk(line)),
                proposal.decisionId() == null ? "" : "/commendations/decisions/" + proposal.decisionId(),
                edits && own && here && !round.isSent() ? "/commendations/proposals/" + line.id() : "",
                edits && !own && here && !round.isSent(),
                !line.order().isEmpty(),
                findings);
    }

    /// Decided, it is called after the body that gave it.
    private String title(Line line) {
        var decision = line.proposal().decisionId();
        return decision == null
                ? line.proposal().title()
                : decisions.get(decision).title();
    }

    /// Where they belong, and who proposed them where that is another unit.
    private static String place(Line line, boolean own) {
        return own || line.home().equals(line.unit().name())
                ? line.home()
                : line.home() + " (" + line.unit().name() + ")";
    }

    private static String address(@Nullable Exemplar exemplar) {
        return exemplar == null ? "" : "/exemplars/" + exemplar.id();
    }

    private String desk(Line line) {
        return units.find(line.proposal().deskId()).map(Unit::name).orElse("");
    }

    private static String standing(Line line, Round round, boolean here) {
        if (line.proposal().isDecided()) {
            return "decided";
        }
        if (!here) {
            return "above";
        }
        if (VoteRules.passes(line, round)) {
            return "passes";
        }
        var heard = line.heardAt(round.unitId());
        if (heard.filter(one -> one.opinion() == Hearing.Opinion.DISAGREE).isPresent()) {
            return "refused";
        }
        return heard.filter(one -> one.inFavour() != null && round.session().isHeld())
                        .isPresent()
                ? "failed"
                : "open";
    }

    private static String mark(String standing) {
        return switch (standing) {
            case "decided" -> "good";
            case "passes", "above" -> "info";
            case "refused", "failed" -> "bad";
            default -> "heed";
        };
    }

    /// What the other units on the way have said, in the order in which they said it.
    private List<String> said(Line line, Round round, Words t) {
        var recalled = line.proposal().recalled().stream().map(id -> recalled(decisions.get(id), t));
        var heard = line.hearings().stream()
                .filter(one -> one.deskId() != round.unitId())
                .flatMap(one -> told(one, t).stream());
        var accepted = line.accepted().stream()
                .filter(one -> one.deskId() != round.unitId())
                .map(one -> t.of(
                        "commendation.accepted.line",
                        units.find(one.deskId()).map(Unit::name).orElse(""),
                        one.reason(),
                        one.by()));
        return Stream.of(heard, accepted, recalled).flatMap(Function.identity()).toList();
    }

    private static String recalled(Decision decision, Words t) {
        var recall = decision.recall();
        return t.of("commendation.recalled.line", decision.act().number(), recall == null ? "" : recall.reason());
    }

    private Optional<String> told(Hearing one, Words t) {
        var opinion = one.opinion();
        var parts = new ArrayList<String>();
        if (one.inFavour() != null) {
            parts.add(t.of("commendation.said.votes", one.inFavour()));
        }
        if (opinion != null) {
            parts.add(t.of("commendation.opinion." + opinion.code()));
        }
        if (!one.note().isEmpty()) {
            parts.add(one.note());
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(units.find(one.deskId()).map(Unit::name).orElse("") + ": " + String.join(", ", parts));
    }
}
