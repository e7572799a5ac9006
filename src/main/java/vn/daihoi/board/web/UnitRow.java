package vn.daihoi.board.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.board.ConferenceLine;
import vn.daihoi.board.DutyLine;
import vn.daihoi.board.Filter;
import vn.daihoi.board.Ledger;
import vn.daihoi.board.Season;
import vn.daihoi.board.UnitLine;

/// A unit and those of its duties the reader looks for.
///
/// @param place the units above it within the reader's scope, nearest first: units of one name are told apart
public record UnitRow(
        UnitLine unit,
        String place,
        String url,
        int daysLate,
        List<DutyCell> duties,
        @Nullable ConferenceLine conference) {

    /// @param badge kind of the badge: good, info, heed, bad, plain
    /// @param wordKey of what it says
    public record DutyCell(String name, DutyLine duty, String badge, String wordKey, int daysLate) {}

    static UnitRow of(UnitLine unit, Ledger ledger, Filter filter, Season season, Asked asked) {
        var day = ledger.day();
        var above = ledger.ancestorsOf(unit);
        var place = above.reversed().stream()
                .limit(2)
                .map(UnitLine::name)
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
        var duties = unit.duties().stream()
                .filter(duty -> filter.takes(duty, day))
                .map(duty -> cell(duty, season, day))
                .toList();
        var daysLate = duties.stream().mapToInt(DutyCell::daysLate).max().orElse(0);
        return new UnitRow(
                unit, place, asked.about(unit.id()).inState("").at("/board"), daysLate, duties, unit.conference());
    }

    private static DutyCell cell(DutyLine duty, Season season, LocalDate day) {
        return new DutyCell(
                season.dutyName(duty.rule()),
                duty,
                badge(duty, day),
                "board.standing." + duty.standing().code(),
                duty.daysLateOn(day));
    }

    private static String badge(DutyLine duty, LocalDate day) {
        if (duty.isLateOn(day)) {
            return "bad";
        }
        return switch (duty.standing()) {
            case ACCEPTED -> "good";
            case WAITING -> "info";
            case RETURNED -> "heed";
            case IN_HAND, NOT_BEGUN -> "plain";
        };
    }
}
