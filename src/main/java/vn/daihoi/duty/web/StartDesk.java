package vn.daihoi.duty.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.duty.DossierState;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.DutyFilter;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.duty.DutyList;
import vn.daihoi.duty.ReadDossier;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Lays out the first page of a person.
@Component
class StartDesk {
    private static final int FEW = 8;
    private static final int FINDINGS = 2;

    private final DutyList duties;
    private final Dossiers dossiers;
    private final ReadDossier readDossier;
    private final PlansInForce plans;
    private final Units units;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    StartDesk(
            DutyList duties,
            Dossiers dossiers,
            ReadDossier readDossier,
            PlansInForce plans,
            Units units,
            SeasonClock clock,
            Dictionary dictionary) {
        this.duties = duties;
        this.dossiers = dossiers;
        this.readDossier = readDossier;
        this.plans = plans;
        this.units = units;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    StartPage of(Actor actor) {
        var t = dictionary.here();
        var today = clock.today();
        var words = new DutyWords(t, today);
        var own = own(actor);
        var receives = actor.has(Roles.STANDING_BODY);
        var unitId = actor.unitId();
        var isHead = actor.has(Roles.HEAD_OF_UNIT) && unitId != null;
        return new StartPage(
                unitId == null ? "" : units.find(unitId).map(Unit::name).orElse(""),
                t.day(today),
                receives ? tiles(actor, t) : List.of(),
                own.stream().map(line -> task(actor, line, words)).toList(),
                !own.isEmpty(),
                isHead ? rows(actor, DutyFilter.ALL.of(unitId).in("awaiting_head"), words) : List.of(),
                isHead,
                receives ? rows(actor, incoming(actor), words) : List.of(),
                receives ? rows(actor, late(actor), words) : List.of(),
                receives,
                receives && noPlan(unitId, today));
    }

    private boolean noPlan(@Nullable Long unitId, LocalDate today) {
        return unitId == null
                || units.pathOf(unitId).flatMap(path -> plans.on(today, path)).isEmpty();
    }

    private static DutyFilter incoming(Actor actor) {
        return DutyFilter.ALL.receivedAt(actor.unitId()).in("sent_up", "received");
    }

    private static DutyFilter late(Actor actor) {
        return DutyFilter.ALL.receivedAt(actor.unitId()).late();
    }

    /// Of the reader's unit, and of the office of the standing body for its people; what is done goes last.
    private List<DutyLine> own(Actor actor) {
        var unitId = actor.unitId();
        if (unitId == null || actor.has(Roles.ADMINISTRATOR)) {
            return List.of();
        }
        var lines = new ArrayList<>(duties.of(actor, unitId, 50));
        if (actor.has(Roles.STANDING_BODY)) {
            lines.addAll(duties.ofStandingBody(actor, unitId));
        }
        lines.sort(Comparator.comparing(StartDesk::isDone)
                .thenComparing(line -> line.countsFrom().orElse(LocalDate.MAX)));
        return lines;
    }

    private static boolean isDone(DutyLine line) {
        return line.state() instanceof DossierState.Accepted;
    }

    private StartPage.Task task(Actor actor, DutyLine line, DutyWords words) {
        var row = words.row(line);
        var forOther = !Long.valueOf(line.unitId()).equals(actor.unitId());
        if (!line.state().isWithUnit() || line.state() instanceof DossierState.NotBegun) {
            return new StartPage.Task(row, forOther, advice(line, words.t()), List.of(), 0);
        }
        var findings = readDossier.check(dossiers.visibleTo(actor, line.id())).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        var shown = findings.stream().limit(FINDINGS).toList();
        return new StartPage.Task(row, forOther, advice(line, words.t()), shown, findings.size() - shown.size());
    }

    private static String advice(DutyLine line, Words t) {
        if (!(line.state() instanceof DossierState.NotBegun)) {
            return t.of("duty.advice." + line.state().code());
        }
        return t.of(line.isNotYet() ? "duty.advice.notYet" : line.isTask() ? "duty.advice.task" : "duty.advice.none");
    }

    private List<DutyWords.Row> rows(Actor actor, DutyFilter filter, DutyWords words) {
        return duties.find(actor, filter, FEW, 0).stream().map(words::row).toList();
    }

    private List<StartPage.Tile> tiles(Actor actor, Words t) {
        var mine = DutyFilter.ALL.receivedAt(actor.unitId());
        return List.of(
                tile(actor, t, "info", "incoming", mine.in("sent_up"), "/inbox?state=sent_up"),
                tile(actor, t, "", "reviewing", mine.in("received"), "/inbox?state=received"),
                tile(actor, t, "bad", "late", mine.late(), "/duties/late"),
                tile(actor, t, "good", "accepted", mine.in("accepted"), "/inbox?state=accepted"));
    }

    private StartPage.Tile tile(Actor actor, Words t, String kind, String what, DutyFilter filter, String link) {
        var count = duties.count(actor, filter);
        return new StartPage.Tile(
                count == 0 ? "" : kind,
                t.number(count),
                t.of("duty.tile." + what),
                t.of("duty.tile." + what + ".note"),
                link);
    }
}
