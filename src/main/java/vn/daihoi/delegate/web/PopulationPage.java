package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.FormErrors;

/// The numbers of the population, axis by axis.
public record PopulationPage(ListHead head, List<Axis> axes, FormErrors errors) {

    /// @param text what is typed, a line for each value; "" where the register counts
    /// @param inUse the numbers in use as one line
    public record Axis(
            String code,
            String name,
            Citation citation,
            String text,
            String source,
            String inUse,
            String inUseSource) {}
}
