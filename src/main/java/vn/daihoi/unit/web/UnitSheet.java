package vn.daihoi.unit.web;

import java.time.LocalDate;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;
import vn.daihoi.unit.PlacedUnit;

/// The list of units as an Excel file. Its columns are the ones the import reads.
final class UnitSheet {
    private UnitSheet() {}

    static XlsxExport<PlacedUnit> of(Words t, Tiers tiers, LocalDate today) {
        return new XlsxExport<PlacedUnit>(t.of("unit.list.title"), t.of("unit.list.asOf", today))
                .column(t.of("unit.code"), 14, placed -> placed.unit().code())
                .column(t.of("unit.name"), 48, placed -> placed.unit().name())
                .column(
                        t.of("unit.kind"),
                        28,
                        placed -> Kinds.name(placed.unit().kind(), t))
                .column(t.of("unit.parentCode"), 18, PlacedUnit::parentCode)
                .column(t.of("unit.place"), 44, PlacedUnit::place)
                .column(
                        t.of("unit.tier"),
                        20,
                        placed -> tiers.nameOf(placed.unit().kind()))
                .column(t.of("unit.staff"), 12, placed -> placed.unit().staff())
                .column(t.of("unit.email"), 28, placed -> placed.unit().email())
                .column(t.of("unit.validFrom"), 14, placed -> placed.unit().validFrom())
                .column(t.of("unit.validTo"), 14, placed -> placed.unit().validTo())
                .column(
                        t.of("unit.confidence"),
                        18,
                        placed -> t.of(
                                "unit.confidence." + placed.unit().confidence().code()));
    }
}
