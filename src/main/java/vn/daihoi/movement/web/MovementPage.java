package vn.daihoi.movement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One movement: what it is for, who has answered, the figures of the years, the models.
///
/// @param path `/movements/7`
/// @param keeps whether the reader writes for the unit that launched it
/// @param shown the unit whose figures are shown, with all below it
/// @param writes whether the reader writes in the name of the shown unit
/// @param fixed the indicator and the year of numbers that are being changed; empty to write new ones
/// @param silent units that have not answered; some of them
public record MovementPage(
        List<Crumb> crumbs,
        String path,
        Head head,
        boolean keeps,
        UnitShown shown,
        boolean writes,
        AnswerForm answer,
        FigureForm figure,
        String fixed,
        ModelForm model,
        FormErrors errors,
        List<Clash> clashes,
        List<ResponseLine> responses,
        long silentCount,
        List<String> silent,
        List<IndicatorView> indicators,
        List<Choice> years,
        List<ModelLine> models) {

    public record Head(
            String name,
            String period,
            String launcher,
            String launchedOn,
            @Nullable Citation citation,
            List<String> goals) {}

    public record UnitShown(long id, String code, String name) {}

    public record ResponseLine(
            String unit, String paper, List<String> doing, List<String> promise, String participants, String by) {}

    public record IndicatorView(long id, String name, String measure, boolean sums, List<YearLine> years) {}

    /// @param percent of the target that is reached, for the bar; -1 where nothing can be said
    /// @param source where the number comes from: written down, or summed up from so many units
    /// @param own whether it is written down for the shown unit itself
    public record YearLine(String year, String target, String result, long percent, String source, boolean own) {}

    public record ModelLine(long id, String name, String unit, List<String> text, boolean spread, String by) {}
}
