package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Discretion;
import vn.daihoi.delegate.Yardsticks;
import vn.daihoi.delegate.composition.Bar;
import vn.daihoi.delegate.composition.Composition;
import vn.daihoi.delegate.credentials.Credentials;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Words;

/// Lists as JSON under the same scope. Nothing that is sensitive beside a name.
@RestController
@RequestMapping("/api/v1/lists")
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
class DelegateApi {
    private final ListDesk desk;
    private final Delegates delegates;
    private final Yardsticks yardsticks;

    DelegateApi(ListDesk desk, Delegates delegates, Yardsticks yardsticks) {
        this.desk = desk;
        this.delegates = delegates;
        this.yardsticks = yardsticks;
    }

    @GetMapping("/{id}")
    Whole one(Actor actor, @PathVariable long id) {
        var seen = desk.seen(actor, id);
        var list = seen.list();
        return new Whole(
                list.id(),
                list.season(),
                seen.unit().id(),
                seen.unit().name(),
                list.purpose().code(),
                list.version(),
                list.adopted(),
                delegates.lines(actor, list).stream().map(DelegateApi::line).toList());
    }

    @GetMapping("/{id}/composition")
    Measured composition(Actor actor, @PathVariable long id) {
        var seen = desk.seen(actor, id);
        var said = new Said(seen.t());
        var counting = delegates.of(actor, seen.list());
        var by = yardsticks.of(seen.found(), seen.list(), said, seen.t().of("delegate.register"));
        var shown = Discretion.of(actor, counting).exactly(by);
        return Measured.of(Composition.of(counting, shown), seen.t());
    }

    @GetMapping("/{id}/credentials")
    Credited credentials(Actor actor, @PathVariable long id) {
        var seen = desk.seen(actor, id);
        var counting = delegates.of(actor, seen.list());
        return Credited.of(
                Credentials.of(counting, seen.found().day()), Discretion.of(actor, counting) == Discretion.OPEN);
    }

    private static Line line(Delegates.Line line) {
        var entry = line.entry();
        return new Line(
                entry.id(),
                entry.registrantId(),
                line.delegate().name(),
                line.delegate().post(),
                line.delegate().unitId(),
                line.delegate().unit(),
                entry.kind().code(),
                entry.represents(),
                entry.group(),
                entry.reserve(),
                entry.state().code(),
                entry.state().reason(),
                entry.version());
    }

    record Whole(
            long id,
            String season,
            long unitId,
            String unit,
            String purpose,
            int version,
            boolean adopted,
            List<Line> entries) {}

    record Line(
            long id,
            long registrantId,
            String name,
            String post,
            long fromUnitId,
            String fromUnit,
            String kind,
            String represents,
            String group,
            @Nullable Integer reserve,
            String state,
            String reason,
            int version) {}

    /// The credentials; without what is sensitive before those who may not see it of everybody: a program would take a
    /// rounded number for an exact one.
    record Credited(
            LocalDate day,
            int total,
            int present,
            int recorded,
            int exemplars,
            @Nullable Integer minority,
            @Nullable Integer religious,
            int delegations,
            Credentials.@Nullable Aged oldest,
            Credentials.@Nullable Aged youngest,
            List<Credentials.Table> tables) {
        static Credited of(Credentials all, boolean open) {
            return new Credited(
                    all.day(),
                    all.total(),
                    all.present(),
                    all.recorded(),
                    all.exemplars(),
                    open ? (Integer) all.minority() : null,
                    open ? (Integer) all.religious() : null,
                    all.delegations(),
                    all.oldest(),
                    all.youngest(),
                    (open ? Discretion.OPEN : Discretion.CONCEALED).tables(all));
        }
    }

    record Found(String code, String severity, @Nullable String citation, String message, String cure) {}

    record Axis(String code, String name, List<Bar> bars, int unknown, String source) {}

    record Measured(
            int total, @Nullable Integer cap, int exemplars, int guests, List<Axis> axes, List<Found> findings) {
        static Measured of(Composition composition, Words t) {
            return new Measured(
                    composition.total(),
                    composition.cap() == null
                            ? null
                            : (Integer) composition.cap().value(),
                    composition.exemplars(),
                    composition.guests(),
                    composition.axes().stream()
                            .map(axis -> new Axis(
                                    axis.axis().code(), axis.axis().name(), axis.bars(), axis.unknown(), axis.source()))
                            .toList(),
                    composition.findings().stream()
                            .map(finding -> new Found(
                                    finding.code(),
                                    finding.severity().name(),
                                    finding.citation() == null
                                            ? null
                                            : finding.citation().toString(),
                                    t.finding(finding),
                                    t.cure(finding)))
                            .toList());
        }
    }
}
