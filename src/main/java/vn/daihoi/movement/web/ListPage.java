package vn.daihoi.movement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// @param mayLaunch whether the reader writes in the name of a unit
public record ListPage(List<Row> rows, boolean mayLaunch) {

    /// @param answer what the reader's own unit does: one of `answered`, `open`, `none`
    public record Row(
            long id,
            String name,
            String period,
            String launcher,
            @Nullable Citation citation,
            long units,
            long participants,
            String answer) {}
}
