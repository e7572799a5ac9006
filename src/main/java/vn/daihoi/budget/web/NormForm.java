package vn.daihoi.budget.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.daihoi.budget.Money;
import vn.daihoi.budget.Norm;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// A norm as typed.
///
/// @param unpaidOnly `true` where the box is ticked
public record NormForm(
        String name,
        String measure,
        String amount,
        String ceiling,
        String unpaidOnly,
        String decision,
        String from,
        String to,
        String note,
        int version) {
    static final NormForm BLANK = new NormForm("", "", "", "100", "", "", "", "", "", 0);
    private static final int LINE = 300;

    public NormForm {
        name = line(name);
        measure = line(measure);
        amount = line(amount);
        ceiling = line(ceiling);
        unpaidOnly = line(unpaidOnly);
        decision = line(decision);
        from = line(from);
        to = line(to);
        note = line(note);
    }

    static NormForm of(Norm norm) {
        return new NormForm(
                norm.name(),
                norm.measure(),
                Money.show(norm.amount()),
                Integer.toString(norm.ceilingPercent()),
                norm.unpaidOnly() ? "true" : "",
                norm.decision(),
                VietnameseDate.show(norm.from()),
                norm.to() == null ? "" : VietnameseDate.show(norm.to()),
                norm.note(),
                norm.version());
    }

    NormForm at(int current) {
        return new NormForm(name, measure, amount, ceiling, unpaidOnly, decision, from, to, note, current);
    }

    List<Clash> against(NormForm theirs, Words t) {
        return Clash.between(
                theirs.fields(t),
                fields(t),
                field -> t.of(field.equals("measure") ? "budget.field.measure" : "budget.norms." + field));
    }

    private Map<String, String> fields(Words t) {
        var all = new LinkedHashMap<String, String>();
        all.put("name", name);
        all.put("amount", amount);
        all.put("measure", measure);
        all.put("decision", decision);
        all.put("ceiling", ceiling);
        all.put("from", from);
        all.put("to", to);
        all.put("unpaidOnly", isUnpaidOnly() ? t.of("budget.norms.unpaidOnly.short") : "");
        all.put("note", note);
        return all;
    }

    /// A box that is not ticked is not sent at all.
    public boolean isUnpaidOnly() {
        return unpaidOnly.equals("true");
    }

    FormErrors errors() {
        var begins = VietnameseDate.read(from);
        var ends = VietnameseDate.read(to);
        var turned = begins.isPresent() && ends.isPresent() && ends.get().isBefore(begins.get());
        return FormErrors.none()
                .when(name.isEmpty(), "name", "budget.norms.error.name")
                .when(name.length() > LINE, "name", "budget.error.long", LINE)
                .when(Money.read(amount).filter(one -> one > 0).isEmpty(), "amount", "budget.error.money", amount)
                .when(!ceiling.matches("[1-9]\\d\\d"), "ceiling", "budget.norms.error.ceiling")
                .when(decision.isEmpty(), "decision", "budget.norms.error.decision")
                .when(decision.length() > LINE, "decision", "budget.error.long", LINE)
                .when(begins.isEmpty(), "from", "shared.date.wrong", from)
                .when(!to.isEmpty() && ends.isEmpty(), "to", "shared.date.wrong", to)
                .when(turned, "to", "budget.norms.error.turned")
                .when(measure.length() > LINE, "measure", "budget.error.long", LINE)
                .when(note.length() > LINE, "note", "budget.error.long", LINE);
    }

    /// To be asked once there are no errors.
    Norm norm(long id, long unitId) {
        return new Norm(
                id,
                unitId,
                "",
                name,
                measure,
                Money.read(amount).orElseThrow(),
                Integer.parseInt(ceiling),
                isUnpaidOnly(),
                decision,
                VietnameseDate.read(from).orElseThrow(),
                VietnameseDate.read(to).orElse(null),
                note,
                version);
    }

    private static String line(@Nullable String text) {
        return VietnameseText.line(Objects.requireNonNullElse(text, ""));
    }
}
