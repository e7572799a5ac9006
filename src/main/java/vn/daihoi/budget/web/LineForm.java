package vn.daihoi.budget.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.budget.Basis;
import vn.daihoi.budget.Line;
import vn.daihoi.budget.Money;
import vn.daihoi.budget.Norm;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// A line as typed: every word is kept, also what cannot be read.
///
/// @param quantity blank to follow the lists
/// @param price blank to take the norm's amount
public record LineForm(
        String what,
        String measure,
        String basis,
        String quantity,
        String times,
        String norm,
        String price,
        String source,
        String actual,
        String proof,
        String before,
        int version) {
    static final LineForm BLANK = new LineForm("", "", Basis.EVERYBODY.code(), "", "1", "", "", "", "", "", "", 0);
    private static final int LINE = 300;
    private static final String WHOLE = "\\d{1,5}";
    /// No sum of what can be typed is too large to be reckoned with.
    private static final long DEAREST = 9_999_999_999L;

    public LineForm {
        what = line(what);
        measure = line(measure);
        basis = line(basis);
        quantity = line(quantity);
        times = line(times);
        norm = line(norm);
        price = line(price);
        source = line(source);
        actual = line(actual);
        proof = line(proof);
        before = line(before);
    }

    static LineForm of(Line line) {
        return new LineForm(
                line.what(),
                line.measure(),
                line.basis().code(),
                shown(line.quantity()),
                Integer.toString(line.times()),
                shown(line.normId()),
                line.price() == 0 ? "" : Money.show(line.price()),
                shown(line.sourceId()),
                line.actual() == null ? "" : Money.show(line.actual()),
                line.proof(),
                line.before() == null ? "" : Money.show(line.before()),
                line.version());
    }

    LineForm at(int current) {
        return new LineForm(what, measure, basis, quantity, times, norm, price, source, actual, proof, before, current);
    }

    FormErrors errors() {
        var typed = basis.equals(Basis.TYPED.code());
        return FormErrors.none()
                .when(what.isEmpty(), "what", "budget.error.what")
                .when(what.length() > LINE, "what", "budget.error.long", LINE)
                .when(Basis.coded(basis).isEmpty(), "basis", "budget.error.basis")
                .when(typed && quantity.isEmpty(), "quantity", "budget.error.quantity.missing")
                .when(!quantity.isEmpty() && !quantity.matches(WHOLE), "quantity", "budget.error.number", quantity)
                .when(!times.matches("[1-9]\\d{0,2}"), "times", "budget.error.times")
                .when(isWrong(price) || Money.read(price).orElse(0L) > DEAREST, "price", "budget.error.money", price)
                .when(isWrong(actual), "actual", "budget.error.money", actual)
                .when(isWrong(before), "before", "budget.error.money", before)
                .when(measure.length() > LINE, "measure", "budget.error.long", LINE)
                .when(proof.length() > LINE, "proof", "budget.error.long", LINE);
    }

    static boolean isWrong(String money) {
        return !money.isEmpty() && Money.read(money).isEmpty();
    }

    /// To be asked once there are no errors. Where a norm is named, its amount and measure need not be typed.
    Line line(long id, @Nullable Norm named) {
        return new Line(
                id,
                what,
                measure.isEmpty() && named != null ? named.measure() : measure,
                Basis.coded(basis).orElseThrow(),
                quantity.isEmpty() ? null : Integer.valueOf(quantity),
                Integer.parseInt(times),
                named == null ? null : named.id(),
                price.isEmpty() && named != null
                        ? named.amount()
                        : Money.read(price).orElse(0L),
                source.matches("\\d{1,18}") ? Long.valueOf(source) : null,
                Money.read(actual).orElse(null),
                proof,
                Money.read(before).orElse(null),
                null,
                version);
    }

    private Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        all.put("what", what);
        all.put("measure", measure);
        all.put("quantity", quantity);
        all.put("times", times);
        all.put("price", price);
        all.put("actual", actual);
        all.put("proof", proof);
        all.put("before", before);
        return all;
    }

    /// Where somebody else has saved something different.
    List<Clash> against(LineForm theirs, Words t) {
        return Clash.between(theirs.fields(), fields(), field -> t.of("budget.field." + field));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : VietnameseText.line(text);
    }
}
