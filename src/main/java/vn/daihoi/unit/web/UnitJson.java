package vn.daihoi.unit.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.daihoi.unit.PlacedUnit;

/// A unit as programs read it.
///
/// @param place the names above it, nearest first
/// @param staff null while unknown
/// @param validTo the first day without it; null while it goes on
public record UnitJson(
        long id,
        String code,
        String name,
        String kind,
        String place,
        @Nullable Long parentId,
        @Nullable Integer staff,
        @Nullable String email,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String confidence,
        int version) {

    static UnitJson of(PlacedUnit placed) {
        var unit = placed.unit();
        return new UnitJson(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.kind(),
                placed.place(),
                unit.parentId(),
                unit.staff(),
                unit.email(),
                unit.validFrom(),
                unit.validTo(),
                unit.confidence().code(),
                unit.version());
    }
}
