package vn.daihoi.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.report.BeginReport;
import vn.daihoi.report.CloseReport;
import vn.daihoi.report.CommentOnReport;
import vn.daihoi.report.ReportGrounds;
import vn.daihoi.report.WritePart;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.BundledList;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;

/// Results reports by the demo's day: communes of Châu Thành have closed theirs, one is still writing, and the district
/// has begun to write its own from them. One of them claims more farmers than the data have. All words are invented.
@Component
@Profile("demo")
class ReportChapter implements DemoChapter {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 10);
    private static final String DISTRICT = "942";
    private static final String PILOT = "94-SLDTBXH";
    private static final int CLOSED = 4;
    private static final Pattern FIGURE = Pattern.compile("<([a-z-]+)>");
    private static final List<String> WRITERS =
            List.of("Huỳnh Văn Tâm", "Kim Thị Sà Vên", "Nguyễn Thị Hồng Loan", "Trà Minh Đức", "Lâm Thị Thu Hà");
    private static final List<String> HEADS =
            List.of("Phan Văn Út", "Sơn Minh Thắng", "Võ Thị Kim Ngân", "Đỗ Quốc Bảo", "Quách Thanh Nhàn");

    private final UnitTree tree;
    private final ReportGrounds grounds;
    private final BeginReport begin;
    private final WritePart write;
    private final CloseReport close;
    private final CommentOnReport comments;
    private final Figures figures;
    private final SeasonClock clock;
    private final List<Map<String, String>> texts = BundledList.read("demo/reports.csv");

    ReportChapter(
            UnitTree tree,
            ReportGrounds grounds,
            BeginReport begin,
            WritePart write,
            CloseReport close,
            CommentOnReport comments,
            Figures figures,
            SeasonClock clock) {
        this.tree = tree;
        this.grounds = grounds;
        this.begin = begin;
        this.write = write;
        this.close = close;
        this.comments = comments;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public void tell() {
        var today = clock.shift();
        try {
            var units = tree.on(Actor.SYSTEM, clock.today());
            var district =
                    units.stream().filter(one -> one.code().equals(DISTRICT)).findFirst();
            district.ifPresent(one -> tell(units, one));
            units.stream().filter(one -> one.code().equals(PILOT)).forEach(one -> whole(one, 3));
        } finally {
            clock.shiftBy(today);
        }
    }

    private void tell(List<Unit> units, Unit district) {
        var communes = units.stream()
                .filter(one -> Long.valueOf(district.id()).equals(one.parentId()))
                .filter(one -> !DutyChapter.LEFT_TO_THE_READER.contains(one.code()))
                .toList();
        for (var i = 0; i < Math.min(CLOSED, communes.size()); i++) {
            whole(communes.get(i), i);
        }
        communes.stream().skip(CLOSED).limit(1).forEach(one -> {
            var officer = officer(one, CLOSED);
            at(3, officer, () -> write(officer, one, 2, 2));
        });
        begun(district);
    }

    private void whole(Unit unit, int i) {
        var officer = officer(unit, i);
        var head = new Actor(
                0, HEADS.get(i % 5) + " (nhân vật giả định)", Set.of(Roles.HEAD_OF_UNIT), unit.id(), unit.path());
        at(i, officer, () -> write(officer, unit, i % 3, 5));
        at(i + 60, head, () -> close.close(head, begin.begin(head, unit.id())));
    }

    private void begun(Unit district) {
        var officer = new Actor(
                0, "Sơn Thị Mỹ Dung (nhân vật giả định)", Set.of(Roles.UNIT_OFFICER), district.id(), district.path());
        var head = new Actor(
                0, "Lý Bình Cang (nhân vật giả định)", Set.of(Roles.HEAD_OF_UNIT), district.id(), district.path());
        at(120, officer, () -> write(officer, district, 0, 1));
        at(150, head, () -> {
            var id = begin.begin(head, district.id());
            comments.add(
                    head,
                    id,
                    "ket-qua-phong-trao",
                    "",
                    "Cần nêu thêm một, hai mô hình cụ thể của các xã, có số liệu và địa chỉ (ý kiến giả định).");
        });
    }

    private void write(Actor actor, Unit unit, int variant, int parts) {
        var id = begin.begin(actor, unit.id());
        var found = grounds.of(unit);
        var now = figures.of(found.counted()).byCode();
        found.outline().stream()
                .limit(parts)
                .forEach(part -> texts.stream()
                        .filter(text -> part.value().code().equals(text.get("part"))
                                && String.valueOf(variant).equals(text.get("variant")))
                        .forEach(text -> write.save(
                                actor,
                                id,
                                part.value().code(),
                                new WritePart.Typed(0, filled(text.getOrDefault("text", ""), unit, now), ""))));
    }

    private static String filled(String text, Unit unit, Map<String, Long> now) {
        var named = text.replace("<unit>", unit.name()).replace('|', '\n');
        return FIGURE.matcher(named)
                .replaceAll(match -> Tokens.live(match.group(1), now.getOrDefault(match.group(1), 0L)));
    }

    private static Actor officer(Unit unit, int i) {
        return new Actor(
                0, WRITERS.get(i % 5) + " (nhân vật giả định)", Set.of(Roles.UNIT_OFFICER), unit.id(), unit.path());
    }

    private void at(int minutes, Actor actor, Runnable act) {
        clock.shiftBy(clock.shiftTo(DAY).plus(Duration.ofMinutes(30L + minutes)));
        Acting.as(actor, () -> {
            act.run();
            return true;
        });
    }
}
