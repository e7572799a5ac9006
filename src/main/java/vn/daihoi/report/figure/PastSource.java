package vn.daihoi.report.figure;

import java.util.List;
import java.util.Set;

/// Figures of the last congress that are typed where this congress's are: a bean of the module that keeps them. They
/// stand in the results of their own, so that nobody types them a second time.
public interface PastSource {

    /// Codes of the figures that are kept there.
    Set<String> codes();

    /// Of the unit and those below it, as the figure itself counts; what is not known is left out.
    List<Told> of(long unitId, String season);

    /// @param period it covers, or how many it was added up from
    /// @param at address of the page on which it is typed
    /// @param whole false where only some of the units have typed theirs: then it is compared with nothing
    record Told(String code, long value, String period, String source, String at, boolean whole) {}
}
