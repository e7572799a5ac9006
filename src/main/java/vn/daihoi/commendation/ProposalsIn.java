package vn.daihoi.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Door;
import vn.daihoi.intake.Judgement;
import vn.daihoi.intake.Register;
import vn.daihoi.intake.Row;
import vn.daihoi.intake.Taken;
import vn.daihoi.intake.Uploaded;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.people.Holders;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Sought;
import vn.daihoi.people.WrittenAward;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;

/// The list with which a unit proposes people for honours: each of them stands in the register already, and is found
/// there; into one round.
@Component
class ProposalsIn implements Register {
    private static final int LONGEST = 4_000;

    private final Rounds rounds;
    private final Proposals proposals;
    private final WriteProposal write;
    private final Closing closing;
    private final Holders holders;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    ProposalsIn(
            Rounds rounds,
            Proposals proposals,
            WriteProposal write,
            Closing closing,
            Holders holders,
            Dictionary dictionary,
            SeasonClock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.write = write;
        this.closing = closing;
        this.holders = holders;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "commendations";
    }

    @Override
    public List<Column> columns() {
        return ProposalColumn.ALL;
    }

    private Round round(Actor actor, String target) {
        return rounds.visibleTo(actor, target.matches("\\d{1,18}") ? Long.parseLong(target) : 0);
    }

    /// @param asked the id of the round
    @Override
    public Door door(Actor actor, String asked) {
        var round = round(actor, asked);
        Desk.requirePreparing(actor, round.unitId());
        var path = "/commendations/" + round.id();
        return Door.to(
                List.of(
                        new Crumb(dictionary.here().of("commendation.title"), "/commendations"),
                        new Crumb(round.name(), path)),
                path,
                asked);
    }

    /// @param who null where the register has nobody of the name, or several
    private record Judged(
            Row row, State state, @Nullable Registrant who, Proposals.Typed typed, List<Finding> findings) {}

    private record Key(long registrantId, String award, String rank) {}

    @Override
    public Judgement judge(Actor actor, Uploaded list) {
        var round = round(actor, list.target());
        if (round.isSent()) {
            throw KeepRound.refused("KT-002");
        }
        closing.requireOpen(round);
        var rows = list.rows();
        var named = holders.named(actor, rows.stream().map(ProposalsIn::sought).toList());
        var known = proposals.inRound(round.id()).stream()
                .map(one -> new Key(one.registrantId(), one.award(), one.rank()))
                .collect(Collectors.toCollection(HashSet::new));
        var today = clock.today();
        var judged = rows.stream()
                .map(row -> judge(row, named.of(sought(row)), known, today))
                .toList();
        return new Judgement(
                judged.stream().map(one -> verdict(one, named)).toList(), () -> take(actor, round.id(), judged));
    }

    private static Sought sought(Row row) {
        return new Sought(ProposalColumn.WHO.in(row), ProposalColumn.BORN.in(row), ProposalColumn.UNIT.in(row));
    }

    /// @param known grows, so that a second row for the same proposal is known too
    private static Judged judge(Row row, List<Registrant> found, Set<Key> known, LocalDate today) {
        var findings = new ArrayList<Finding>();
        var written = ProposalColumn.WHO.in(row);
        var award = WrittenAward.read(ProposalColumn.AWARD.in(row), ProposalColumn.RANK.in(row));
        var typed = new Proposals.Typed(award.award(), award.rank(), ProposalColumn.ACHIEVEMENT.in(row));
        if (found.size() != 1) {
            tell(findings, found.isEmpty() ? "NG-162" : "NG-163", Severity.BREACH, ProposalColumn.WHO, written);
            return new Judged(row, State.WRONG, null, typed, findings);
        }
        var who = found.getFirst();
        ProposalRules.check(typed.award(), typed.rank(), who.kind(), today)
                .forEach(finding -> findings.add(finding.at(ProposalColumn.AWARD.key())));
        var name = who.name().full();
        if (typed.achievement().length() > LONGEST) {
            tell(findings, "KT-113", Severity.BREACH, ProposalColumn.ACHIEVEMENT, name, LONGEST);
        } else if (typed.achievement().isEmpty()) {
            // may be written later, in the round; without it the line does not go up
            tell(findings, "KT-104", Severity.WARNING, ProposalColumn.ACHIEVEMENT, name);
        }
        if (findings.stream().anyMatch(Finding::isBreach)) {
            return new Judged(row, State.WRONG, who, typed, findings);
        }
        if (!known.add(new Key(who.id(), typed.award(), typed.rank()))) {
            var note = new ArrayList<Finding>();
            var title = Proposal.title(typed.award(), typed.rank());
            tell(note, "KT-004", Severity.NOTE, ProposalColumn.WHO, name, title);
            return new Judged(row, State.KNOWN, who, typed, note);
        }
        return new Judged(row, State.FRESH, who, typed, findings);
    }

    private static void tell(
            List<Finding> findings, String code, Severity severity, ProposalColumn column, Object... values) {
        findings.add(new Finding(code, severity, null, List.of(values), column.key()));
    }

    private static Verdict verdict(Judged one, Holders.Named named) {
        var who = one.who;
        var title = Proposal.title(one.typed.award(), one.typed.rank());
        var place = who == null ? "" : named.place(who).map(Unit::name).orElse("");
        return Verdict.of(
                one.row.number(),
                one.state,
                who == null ? ProposalColumn.WHO.in(one.row) : who.name().full(),
                place.isEmpty() ? title : title + " · " + place,
                one.findings,
                (who == null ? 0 : who.id()) + " " + one.typed);
    }

    private Taken take(Actor actor, long roundId, List<Judged> judged) {
        var ids = new ArrayList<Long>();
        for (var one : judged) {
            var who = one.who;
            if (one.state == State.FRESH && who != null) {
                ids.add(write.add(actor, roundId, who.id(), one.typed));
            }
        }
        return Taken.of(ids.size(), "proposals", ids);
    }

    /// What was written on, judged or sent since stays, and the whole list with it.
    @Override
    public List<Finding> obstacles(Actor actor, String target, Taken taken) {
        var touched = proposals.touched(taken.ids("proposals"));
        return touched == 0 ? List.of() : List.of(new Finding("KT-511", Severity.BREACH, null, List.of(touched), null));
    }

    @Override
    public void undo(Actor actor, String target, Taken taken) {
        for (var id : taken.ids("proposals")) {
            proposals.find(id).ifPresent(one -> write.remove(actor, id, one.version()));
        }
    }
}
