package vn.daihoi.movement.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.movement.AnswerMovement.NewFigure;
import vn.daihoi.movement.Indicator.Figure;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// The numbers of a year as typed.
///
/// @param version of what was on screen; 0 to write down a year that has none yet
public record FigureForm(String indicator, String year, String target, String result, String source, int version) {
    static final FigureForm EMPTY = new FigureForm("", "", "", "", "", 0);

    /// A field that the browser left out is empty.
    public FigureForm {
        indicator = Typed.text(indicator).strip();
        year = Typed.text(year).strip();
        target = Typed.text(target).strip();
        result = Typed.text(result).strip();
        source = VietnameseText.line(Typed.text(source));
    }

    static FigureForm of(Figure one) {
        return new FigureForm(
                Long.toString(one.indicatorId()),
                Integer.toString(one.year()),
                shown(one.target()),
                shown(one.result()),
                one.source(),
                one.version());
    }

    /// On top of what somebody else has written. Who thought that there was nothing yet has not blanked anything.
    FigureForm upon(FigureForm theirs) {
        return version > 0
                ? new FigureForm(indicator, year, target, result, source, theirs.version)
                : new FigureForm(
                        indicator,
                        year,
                        target.isEmpty() ? theirs.target : target,
                        result.isEmpty() ? theirs.result : result,
                        source.isEmpty() ? theirs.source : source,
                        theirs.version);
    }

    FormErrors unreadable() {
        return FormErrors.none()
                .when(!indicator.matches("\\d{1,18}"), "indicator", "movement.number.wrong", indicator)
                .when(!year.matches("\\d{4}"), "year", "movement.year.wrong", year)
                .when(isWrong(target), "target", "movement.number.wrong", target)
                .when(isWrong(result), "result", "movement.number.wrong", result);
    }

    /// To be asked once it is readable.
    NewFigure read() {
        return new NewFigure(
                Long.parseLong(indicator), Integer.parseInt(year), number(target), number(result), source, version);
    }

    List<Clash> against(FigureForm theirs, Words t) {
        return Clash.between(theirs.fields(), fields(), field -> t.of("movement." + field));
    }

    private Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        all.put("target", target);
        all.put("result", result);
        all.put("source", source);
        return all;
    }

    private static boolean isWrong(String typed) {
        return !typed.isEmpty() && Typed.number(typed).isEmpty();
    }

    private static @Nullable BigDecimal number(String typed) {
        return typed.isEmpty() ? null : Typed.number(typed).orElse(null);
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
