package vn.daihoi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part of the results report (KH128 II.4.a).
///
/// @param guidance what the part must say
/// @param figures groups of figures that stand open beside it while it is written; empty = all of them
public record OutlinePart(
        String code, String name, @Nullable String guidance, List<String> figures) {

    public OutlinePart {
        figures = Absent.asEmpty(figures);
    }
}
