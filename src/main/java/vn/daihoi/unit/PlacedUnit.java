package vn.daihoi.unit;

/// A unit with its place, so that units of one name are told apart wherever they are listed.
///
/// @param place the units above it, nearest first: `Huyện Châu Thành, Tỉnh Sóc Trăng`; empty at the root
/// @param openChildren how many units stand under it now
public record PlacedUnit(Unit unit, String place, int openChildren) {}
