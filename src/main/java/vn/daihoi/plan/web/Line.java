package vn.daihoi.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// One thing the plan says, as shown.
///
/// @param label what it is; empty where the text says it itself
/// @param details smaller lines below
/// @param note what is not the plan's word but the office's reading; empty if none
/// @param citation null where the plan lays nothing down
public record Line(
        String label,
        String text,
        List<String> details,
        String note,
        @Nullable Citation citation) {

    static Line of(String label, String text, @Nullable Citation citation) {
        return new Line(label, text, List.of(), "", citation);
    }
}
