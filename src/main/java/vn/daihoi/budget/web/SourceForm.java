package vn.daihoi.budget.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.budget.Money;
import vn.daihoi.budget.Source;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Who pays, as typed.
public record SourceForm(String name, String amount, String paper, int version) {
    static final SourceForm BLANK = new SourceForm("", "", "", 0);
    private static final int LINE = 300;

    /// A field that the browser left out is empty.
    public SourceForm {
        name = line(name);
        amount = line(amount);
        paper = line(paper);
    }

    static SourceForm of(Source source) {
        return new SourceForm(source.name(), Money.show(source.amount()), source.paper(), source.version());
    }

    SourceForm at(int current) {
        return new SourceForm(name, amount, paper, current);
    }

    FormErrors errors() {
        return FormErrors.none()
                .when(name.isEmpty(), "source-name", "budget.error.source")
                .when(name.length() > LINE, "source-name", "budget.error.long", LINE)
                .when(Money.read(amount).isEmpty(), "source-amount", "budget.error.money", amount)
                .when(paper.length() > LINE, "source-paper", "budget.error.long", LINE);
    }

    /// To be asked once there are no errors.
    Source source(long id) {
        return new Source(id, name, Money.read(amount).orElseThrow(), paper, version);
    }

    List<Clash> against(SourceForm theirs, Words t) {
        return Clash.between(theirs.fields(), fields(), field -> t.of("budget.field." + field));
    }

    private Map<String, String> fields() {
        var all = new LinkedHashMap<String, String>();
        all.put("source", name);
        all.put("amount", amount);
        all.put("paper", paper);
        return all;
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : VietnameseText.line(text);
    }
}
