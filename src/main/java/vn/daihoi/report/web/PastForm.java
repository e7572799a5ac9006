package vn.daihoi.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.report.Past;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.text.Tokens;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// A figure of the last congress as typed: every word is kept, also what cannot be read.
///
/// @param version 0 for a figure not typed in yet
public record PastForm(String code, String value, String period, String source, int version) {
    static final PastForm BLANK = new PastForm("", "", "", "", 0);
    private static final int LINE = 300;

    public PastForm {
        code = line(code);
        value = line(value);
        period = line(period);
        source = line(source);
    }

    static PastForm of(Past past) {
        var value = Tokens.grouped(past.value());
        return new PastForm(past.figure().code(), value, past.period(), past.source(), past.version());
    }

    PastForm at(int current) {
        return new PastForm(code, value, period, source, current);
    }

    FormErrors errors() {
        return FormErrors.none()
                .when(FigureList.coded(code).isEmpty(), "code", "report.past.error.code")
                .when(value.isEmpty(), "value", "report.past.error.value.missing")
                .when(number().isEmpty(), "value", "report.past.error.value", value)
                .when(period.isEmpty(), "period", "report.past.error.period")
                .when(period.length() > LINE, "period", "report.past.error.long", LINE)
                .when(source.isEmpty(), "source", "report.past.error.source")
                .when(source.length() > LINE, "source", "report.past.error.long", LINE);
    }

    /// To be asked once there are no errors.
    Past past(String by) {
        return new Past(
                FigureList.coded(code).orElseThrow(), number().orElseThrow(), period, source, version, by, "", true);
    }

    /// Where somebody else has saved something different.
    List<Clash> against(PastForm theirs, Words t) {
        return Clash.between(theirs.fields(), fields(), field -> t.of("report.past.field." + field));
    }

    private Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        all.put("value", value);
        all.put("period", period);
        all.put("source", source);
        return all;
    }

    /// `1234` or `1.234`; a point that does not stand before three figures is no point of ours.
    private Optional<Long> number() {
        return value.matches("\\d{1,3}(\\.\\d{3}){1,4}|\\d{1,15}")
                ? Optional.of(Long.valueOf(value.replace(".", "")))
                : Optional.empty();
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : VietnameseText.line(text);
    }
}
