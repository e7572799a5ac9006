package vn.daihoi.unit;

import org.jspecify.annotations.Nullable;

/// A unit with its place, so that units of one name are told apart wherever they are listed.
///
/// @param place the units above it, nearest first: `Huyện Châu Thành, Tỉnh Sóc Trăng`; empty at the root
/// @param parentCode of the unit right above; null at the root
/// @param openChildren how many units stand under it now
public record PlacedUnit(Unit unit, String place, @Nullable String parentCode, int openChildren) {}
