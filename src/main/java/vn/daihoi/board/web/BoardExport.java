package vn.daihoi.board.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.board.Boards;
import vn.daihoi.board.DutyLine;
import vn.daihoi.board.Season;
import vn.daihoi.board.UnitLine;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;

/// What the board shows, one row per duty, as a table to take away.
@Component
class BoardExport {

    private record Row(UnitLine unit, String above, DutyLine duty) {}

    void send(Optional<Boards.Sight> sight, Asked asked, Words t, HttpServletResponse response) throws IOException {
        var season = sight.map(Boards.Sight::season).orElse(Season.NONE);
        var day = sight.map(it -> it.ledger().day()).orElse(LocalDate.EPOCH);
        new XlsxExport<Row>(
                        t.of("board.title"),
                        sight.map(it -> t.of("board.asOf", it.top().name(), day))
                                .orElse(""))
                .column(t.of("board.column.code"), 12, row -> row.unit().code())
                .column(t.of("board.column.unit"), 44, row -> row.unit().name())
                .column(t.of("board.column.above"), 28, Row::above)
                .column(t.of("board.column.tier"), 18, row -> tier(row.unit(), season))
                .column(
                        t.of("board.column.kind"),
                        22,
                        row -> FilterChoices.kindName(row.unit().kind(), t))
                .column(
                        t.of("board.column.duty"),
                        48,
                        row -> season.dutyName(row.duty().rule()))
                .column(t.of("board.column.due"), 12, row -> row.duty().dueOn())
                .column(
                        t.of("board.column.state"),
                        16,
                        row -> t.of("board.standing." + row.duty().standing().code()))
                .column(t.of("board.column.since"), 12, row -> row.duty().since())
                .column(t.of("board.column.daysLate"), 12, row -> late(row.duty(), day))
                .column(t.of("board.column.conference"), 14, row -> conferenceDay(row.unit()))
                .send(response, t.of("board.file", day), rows(sight, asked));
    }

    private static Stream<Row> rows(Optional<Boards.Sight> sight, Asked asked) {
        return sight.stream().flatMap(it -> {
            var filter = asked.filter(it.season());
            return it.units(filter).stream()
                    .flatMap(unit -> unit.duties().stream()
                            .filter(duty -> filter.takes(duty, it.ledger().day()))
                            .map(duty -> new Row(unit, above(it, unit), duty)));
        });
    }

    private static String above(Boards.Sight sight, UnitLine unit) {
        var above = sight.ledger().ancestorsOf(unit);
        return above.isEmpty() ? "" : above.getLast().name();
    }

    private static String tier(UnitLine unit, Season season) {
        var code = season.tierOf(unit);
        return code == null ? "" : season.tiers().getOrDefault(code, code);
    }

    private static @Nullable Integer late(DutyLine duty, LocalDate day) {
        return duty.isLateOn(day) ? duty.daysLateOn(day) : null;
    }

    private static @Nullable LocalDate conferenceDay(UnitLine unit) {
        return unit.conference() == null ? null : unit.conference().day();
    }
}
