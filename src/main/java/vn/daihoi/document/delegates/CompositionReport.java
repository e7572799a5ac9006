package vn.daihoi.document.delegates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Discretion;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.credentials.Credentials;
import vn.daihoi.delegate.credentials.Facet;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Báo cáo cơ cấu, thành phần đại biểu: numbers only, and each table adds up to all delegates. Numbers are exact on an
/// official paper; of a short list those of what is sensitive stand on it only before who may see them of everybody.
@Component
class CompositionReport implements PaperSource {
    private static final Set<Facet> TOLD = EnumSet.of(
            Facet.KIND,
            Facet.SEX,
            Facet.AGE,
            Facet.ETHNICITY,
            Facet.RELIGION,
            Facet.PARTY,
            Facet.WORK,
            Facet.EDUCATION,
            Facet.THEORY,
            Facet.HERO,
            Facet.NATIONAL_FIGHTER,
            Facet.COMMENDATION);

    private final ChosenList chosen;
    private final Dictionary dictionary;

    CompositionReport(ChosenList chosen, Dictionary dictionary) {
        this.chosen = chosen;
        this.dictionary = dictionary;
    }

    @Override
    public String code() {
        return "bao-cao-co-cau";
    }

    @Override
    public PaperType type() {
        return PaperType.REPORT;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    @Override
    public boolean isFor(Ground ground) {
        return chosen.exists(ground, Purpose.HERE) || chosen.exists(ground, Purpose.UP);
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var found = chosen.of(actor, ground, Purpose.HERE).or(() -> chosen.of(actor, ground, Purpose.UP));
        var delegates = found.map(ChosenList.Chosen::lines).orElse(List.of()).stream()
                .map(Delegates.Line::delegate)
                .toList();
        var held = ground.facts().day();
        var day = held == null ? ground.today() : held;
        var figures = Credentials.of(delegates, day);
        var destination = found.map(it -> chosen.destination(ground, it.list())).orElse("");
        var missing = new ArrayList<Finding>();
        if (delegates.isEmpty()) {
            missing.add(found.isEmpty() ? ChosenList.noList(Purpose.HERE) : ChosenList.nobody());
        }
        var discretion = Discretion.of(actor, delegates);
        if (discretion == Discretion.CONCEALED) {
            missing.add(new Finding("VS-308", Severity.NOTE, null, List.of(Discretion.FEW), null));
        }
        var values = Values.begin()
                .orToWrite("hoi_nghi", destination, "tên hội nghị")
                .and("ngay_tinh_tuoi", t.day(day))
                .and("tong_so", figures.total())
                .and("so_dien_hinh", figures.exemplars())
                .and("ty_le_dien_hinh", percent(figures.exemplars(), figures.total()))
                .and("so_doan", figures.delegations())
                .and("cao_tuoi_nhat", aged(figures.oldest(), t))
                .and("tre_tuoi_nhat", aged(figures.youngest(), t))
                .and("bang", tables(discretion.tables(figures), t))
                .done();
        var recipients = List.of(PlanWords.standingBody(ground), "Ban Tổ chức");
        var subject = "Cơ cấu, thành phần đại biểu" + (destination.isEmpty() ? "" : " dự " + destination);
        return new Contents(values, subject, recipients, missing);
    }

    private static List<Values> tables(List<Credentials.Table> figures, Words t) {
        return figures.stream()
                .filter(table -> TOLD.contains(table.facet()) && table.total() > 0)
                .map(table -> Values.with(
                                "ten", t.of("delegate.facet." + table.facet().code()))
                        .and("khoa", table.facet().code())
                        .and("tong", table.total())
                        .and("phan", parts(table, t))
                        .done())
                .toList();
    }

    private static List<Values> parts(Credentials.Table table, Words t) {
        return table.parts().stream()
                .map(part -> Values.with("ten", named(table.facet(), part.code(), t))
                        .and("khoa", part.code())
                        .and("so", part.number())
                        .and("ty_le", share(part.share()))
                        .done())
                .toList();
    }

    /// Names of peoples and religions stand as they are; the rest is worded.
    private static String named(Facet facet, String code, Words t) {
        for (var prefix : List.of("delegate.part.", "delegate.kind.", "people." + facet.code() + ".")) {
            if (t.has(prefix + code)) {
                return t.of(prefix + code);
            }
        }
        return code;
    }

    private static String percent(int part, int total) {
        return total == 0 ? "0%" : share(Math.round(1000.0 * part / total) / 10.0);
    }

    private static String share(double percent) {
        return String.format(Locale.of("vi", "VN"), percent % 1 == 0 ? "%.0f%%" : "%.1f%%", percent);
    }

    private static String aged(Credentials.@Nullable Aged one, Words t) {
        return one == null ? "" : t.of("delegate.credentials.aged", one.name(), one.age(), one.unit());
    }
}
