package vn.daihoi.story.book;

import org.jspecify.annotations.Nullable;
import vn.daihoi.unit.Unit;

/// Whose stories a book holds: all of a season, or those of one province of the nation.
///
/// @param province null for all
record Extent(String season, @Nullable Unit province) {
    /// As stored: 0 for all.
    long provinceId() {
        return province == null ? 0 : province.id();
    }

    @Nullable
    String path() {
        return province == null ? null : province.path();
    }
}
