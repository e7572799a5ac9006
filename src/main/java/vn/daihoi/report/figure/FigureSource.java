package vn.daihoi.report.figure;

import java.util.List;
import java.util.Map;
import vn.daihoi.unit.Unit;

/// A group of figures that is counted elsewhere: a bean of the module whose data they are.
public interface FigureSource {
    FigureGroup group();

    /// By code of the figure; what counts nothing may be left out.
    Map<String, Long> numbers(Counted over);

    /// The rows behind one figure. None where they may not be shown one by one.
    List<FigureSources.Row> rows(Figure figure, Counted over, int limit, int offset);

    /// The page on which these are listed and worked on; empty for none.
    String listAt(Unit unit);
}
