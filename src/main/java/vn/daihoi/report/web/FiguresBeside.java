package vn.daihoi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureGroup;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureWords;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.figure.TypedFigures;
import vn.daihoi.report.text.Span;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.report.text.Written;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Words;

/// The figures beside a part: those the plan names for it stand open, the others are folded; three families of honours
/// never mixed.
@Component
class FiguresBeside {
    private static final List<AwardFamily> FAMILIES =
            List.of(AwardFamily.COMMENDATION, AwardFamily.EMULATION, AwardFamily.STATE_TITLE);

    private final Figures figures;
    private final SeasonClock clock;

    FiguresBeside(Figures figures, SeasonClock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    Side of(Desk.Seen seen, String part, Words t) {
        var now = figures.of(seen.found().counted());
        var path = "/reports/" + seen.report().id();
        var body = seen.part(part).body();
        var used = Written.read(body).numbers().stream().map(Span.Figure::code).collect(Collectors.toSet());
        var wanted = seen.found().part(part).value().figures();
        var groups = new ArrayList<Side.Group>();
        for (var group : FigureGroup.values()) {
            var open = wanted.isEmpty() || wanted.contains(group.code());
            if (group == FigureGroup.HONOURS) {
                for (var family : FAMILIES) {
                    groups.add(group(group, family, open, new Ground(now, path, used), t));
                }
            } else {
                groups.add(group(group, null, open, new Ground(now, path, used), t));
            }
        }
        groups.sort((a, b) -> Boolean.compare(b.open(), a.open()));
        return new Side.Figures(t.day(clock.today()), changed(body, now, path, t), groups);
    }

    private record Ground(Counted.Numbers now, String path, Set<String> used) {}

    static List<Side.Changed> changed(String body, Counted.Numbers now, String path, Words t) {
        return TypedFigures.in(body, now).stream()
                .map(one -> new Side.Changed(
                        one.figure().code(),
                        FigureWords.label(one.figure().code(), t),
                        Tokens.grouped(one.said()),
                        Tokens.grouped(one.now()),
                        one.typed(),
                        path.isEmpty() ? "" : path + "/figures/" + one.figure().code()))
                .toList();
    }

    private Side.Group group(FigureGroup group, @Nullable AwardFamily family, boolean open, Ground ground, Words t) {
        var rows = FigureList.all().stream()
                .filter(figure -> figure.group() == group && figure.family() == family)
                .filter(figure -> family == null && figure.field().isEmpty()
                        || ground.now().of(figure) > 0)
                .map(figure -> row(figure, ground, t))
                .toList();
        var key = "report.group." + (family == null ? group.code() : family.code());
        var note = family == null || family == FAMILIES.getFirst() ? "report.group." + group.code() + ".note" : "";
        return new Side.Group(t.of(key), note.isEmpty() ? "" : t.of(note), open, rows);
    }

    private Side.Row row(Figure figure, Ground ground, Words t) {
        var value = ground.now().of(figure);
        var code = figure.code();
        return new Side.Row(
                code,
                FigureWords.label(code, t),
                FigureWords.note(code, t),
                Tokens.grouped(value),
                ground.path() + "/figures/" + code,
                Tokens.live(code, value),
                Tokens.dated(code, value, clock.today()),
                figure.isSum(),
                ground.used().contains(code));
    }
}
