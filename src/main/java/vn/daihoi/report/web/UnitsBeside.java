package vn.daihoi.report.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.report.Below;
import vn.daihoi.report.ReportGrounds;
import vn.daihoi.report.ReportsBelow;
import vn.daihoi.report.Savings;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Units;

/// The reports of the units below beside one's own: how far each is, and its words on the same part.
@Component
class UnitsBeside {
    private final ReportsBelow below;
    private final Savings savings;
    private final Figures figures;
    private final ReportGrounds grounds;
    private final Units units;

    UnitsBeside(ReportsBelow below, Savings savings, Figures figures, ReportGrounds grounds, Units units) {
        this.below = below;
        this.savings = savings;
        this.figures = figures;
        this.grounds = grounds;
        this.units = units;
    }

    Side of(Desk.Seen seen, String part, @Nullable Long unit, Words t) {
        var all = below.of(seen.unit().id(), seen.report().season());
        var path = "/reports/" + seen.report().id() + "/parts/" + part + "?side=units&unit=";
        var rows = all.stream()
                .map(one -> row(one, path, Objects.equals(unit, one.unitId()), t))
                .toList();
        var chosen = all.stream()
                .filter(one -> Objects.equals(unit, one.unitId()))
                .findFirst()
                .map(one -> reading(seen, one, part, t));
        return new Side.Units(rows, summary(all, t), chosen.orElse(null));
    }

    /// `8 đơn vị: 2 đã gửi, 6 chưa có`: the furthest first, without what nobody is.
    static String summary(List<Below> all, Words t) {
        var counts = Arrays.stream(Below.Standing.values())
                .sorted(Comparator.reverseOrder())
                .map(standing -> count(all, standing, t))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return t.of("report.units.summary", all.size(), counts);
    }

    private static String count(List<Below> all, Below.Standing standing, Words t) {
        var number = all.stream().filter(one -> one.standing() == standing).count();
        return number == 0
                ? ""
                : number + " " + t.of("report.standing." + standing.code()).toLowerCase(t.locale());
    }

    private static Side.UnitRow row(Below one, String path, boolean current, Words t) {
        return new Side.UnitRow(
                one.unitName(),
                t.of("report.standing." + one.standing().code()),
                Heads.badge(one.standing()),
                t.moment(one.since()),
                path + one.unitId(),
                current,
                one.isReadable());
    }

    private Side.Reading reading(Desk.Seen seen, Below one, String part, Words t) {
        var reportId = one.reportId();
        var standing = t.of("report.standing." + one.standing().code());
        var dossier = one.dutyId() == null || "none".equals(one.dutyState()) ? "" : "/duties/" + one.dutyId();
        if (reportId == null || !one.isReadable()) {
            return new Side.Reading(one.unitName(), standing, List.of(), List.of(), "", dossier);
        }
        var href = "/reports/" + reportId;
        var body = savings.latest(reportId, part).body();
        var unit = units.visibleTo(seen.actor(), one.unitId());
        var now = figures.of(grounds.of(unit).counted());
        var passages = Shown.of(body, href, Map.of(), t).stream()
                .map(line -> new Side.Passage(line, passage(line, one)))
                .toList();
        return new Side.Reading(
                one.unitName(),
                standing,
                passages,
                FiguresBeside.changed(body, now, href, t),
                href + "/text#part-" + part,
                dossier);
    }

    /// With the figures written out: in one's own report they would be counted over other units.
    private static String passage(Shown line, Below one) {
        var words = new StringBuilder(line.item() ? "- " : "");
        line.pieces().forEach(piece -> words.append(piece.text()));
        return words + " " + Tokens.source(one.unitCode(), one.unitName());
    }
}
