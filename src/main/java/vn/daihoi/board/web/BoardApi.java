package vn.daihoi.board.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.board.Boards;
import vn.daihoi.board.Countdown;
import vn.daihoi.board.DutyLine;
import vn.daihoi.board.Group;
import vn.daihoi.board.Tally;
import vn.daihoi.board.UnitLine;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;

/// The board as JSON: the same numbers under the same scope.
@RestController
@RequestMapping("/api/v1/board")
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class BoardApi {
    private static final int MOST_ROWS = 500;

    private final Boards boards;

    BoardApi(Boards boards) {
        this.boards = boards;
    }

    record BoardJson(
            LocalDate day,
            UnitJson unit,
            Tally all,
            List<Group> tiers,
            List<Group> kinds,
            List<Group> duties,
            List<Group> places,
            @Nullable NextJson next) {}

    record UnitJson(long id, String code, String name, String kind) {
        static UnitJson of(UnitLine unit) {
            return new UnitJson(unit.id(), unit.code(), unit.name(), unit.kind());
        }
    }

    record NextJson(LocalDate day, long daysLeft, Countdown.About about, List<String> names) {}

    record UnitsJson(LocalDate day, int total, int page, List<UnitDuties> units) {}

    record UnitDuties(UnitJson unit, List<DutyJson> duties) {}

    record DutyJson(
            String rule,
            String standing,
            @Nullable LocalDate due,
            @Nullable LocalDate since,
            int daysLate) {
        static DutyJson of(DutyLine duty, LocalDate day) {
            return new DutyJson(duty.rule(), duty.standing().code(), duty.dueOn(), duty.since(), duty.daysLateOn(day));
        }
    }

    @GetMapping
    @Operation(summary = "Progress of a unit and all below it, as of a day")
    BoardJson board(Actor actor, Asked asked) {
        var sight = sight(actor, asked);
        var board = sight.board(asked.filter(sight.season()));
        return new BoardJson(
                board.day(),
                UnitJson.of(board.top()),
                board.all(),
                board.tiers(),
                board.kinds(),
                board.duties(),
                board.places(),
                sight.season()
                        .days()
                        .countdown(board.day())
                        .map(next -> new NextJson(next.due(), next.daysLeft(board.day()), next.about(), next.names()))
                        .orElse(null));
    }

    @GetMapping("/units")
    @Operation(summary = "The units behind the numbers, the longest late first, 500 a page")
    UnitsJson units(Actor actor, Asked asked, @RequestParam(defaultValue = "1") int page) {
        var sight = sight(actor, asked);
        var filter = asked.filter(sight.season());
        var day = sight.ledger().day();
        var units = sight.units(filter);
        var rows = units.stream()
                .skip((Math.max(1, page) - 1L) * MOST_ROWS)
                .limit(MOST_ROWS)
                .map(unit -> new UnitDuties(
                        UnitJson.of(unit),
                        unit.duties().stream()
                                .filter(duty -> filter.takes(duty, day))
                                .map(duty -> DutyJson.of(duty, day))
                                .toList()))
                .toList();
        return new UnitsJson(day, units.size(), Math.max(1, page), rows);
    }

    private Boards.Sight sight(Actor actor, Asked asked) {
        return boards.sight(actor, asked.unit(), asked.day(boards.today()))
                .orElseThrow(() -> new NotThere("board", "empty tree"));
    }
}
