package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit with all it owed and did until the ledger's day.
///
/// @param parentId under whom it stood on that day
/// @param path where it stood on that day
public record UnitLine(
        long id,
        String code,
        String name,
        String kind,
        @Nullable Long parentId,
        String path,
        List<DutyLine> duties,
        @Nullable ConferenceLine conference) {

    UnitLine with(List<DutyLine> duties, @Nullable ConferenceLine conference) {
        return new UnitLine(id, code, name, kind, parentId, path, duties, conference);
    }

    boolean isUnder(UnitLine other) {
        return path.startsWith(other.path)
                && path.length() > other.path.length()
                && path.charAt(other.path.length()) == '.';
    }

    public int daysLateOn(LocalDate day) {
        return duties.stream().mapToInt(duty -> duty.daysLateOn(day)).max().orElse(0);
    }
}
