package vn.daihoi.document.delegates;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.EstimateRows;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.SpelledMoney;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Dự toán kinh phí: the lines of the unit's estimate, and those that are typed here beside them (TT 40/2017/TT-BTC;
/// local rates are the unit's own).
@Component
class Estimate implements PaperSource {
    static final String LINES = "khoan";
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final ObjectProvider<EstimateRows> estimates;

    Estimate(ObjectProvider<EstimateRows> estimates) {
        this.estimates = estimates;
    }

    @Override
    public String code() {
        return "du-toan";
    }

    @Override
    public PaperType type() {
        return PaperType.SUBMISSION;
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground.conference() != null;
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var missing = new ArrayList<Finding>();
        var lines = new ArrayList<Line>(kept(actor, ground));
        for (var text : ground.typed().getOrDefault(LINES, "").lines().toList()) {
            if (!text.isBlank()) {
                Line.read(text).ifPresentOrElse(lines::add, () -> missing.add(unreadable(text)));
            }
        }
        var total = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var people = ground.facts().expected();
        var begun = Values.begin()
                .orToWrite("hoi_nghi", ground.conferenceName(), "tên hội nghị")
                .orToWrite(
                        "so_dai_bieu",
                        people.map(it -> String.valueOf(it.exemplars() + it.guests() + it.others()))
                                .orElse(""),
                        "số đại biểu dự kiến");
        var values = (lines.isEmpty()
                        ? begun.toWrite(
                                LINES,
                                "mỗi khoản một dòng: nội dung | đơn vị tính | số lượng | mức chi. Ví dụ: Giải khát giữa"
                                        + " giờ | người | 120 | 20.000")
                        : begun.and(LINES, ""))
                .and("dong", lines.stream().map(Line::row).toList())
                .and("tong", money(total))
                .and("tong_chu", lines.isEmpty() ? "" : SpelledMoney.of(total.longValue()))
                .done();
        return new Contents(values, "Dự toán kinh phí tổ chức " + ground.conferenceName(), List.of(), missing);
    }

    private List<Line> kept(Actor actor, Ground ground) {
        var conference = ground.conference();
        return conference == null
                ? List.of()
                : estimates.stream()
                        .flatMap(one -> one.of(actor, conference.id()).stream())
                        .map(row -> new Line(
                                row.what(),
                                row.measure(),
                                BigDecimal.valueOf(row.quantity()),
                                BigDecimal.valueOf(row.price())))
                        .toList();
    }

    private static Finding unreadable(String line) {
        return new Finding("VS-307", Severity.BREACH, null, List.of(line), null);
    }

    static String money(BigDecimal amount) {
        return NumberFormat.getIntegerInstance(VIETNAMESE).format(amount);
    }

    /// @param price of one, in đồng
    record Line(String what, String measure, BigDecimal quantity, BigDecimal price) {

        static Optional<Line> read(String text) {
            var parts = text.split("\\|", -1);
            var quantity = parts.length == 4 ? number(parts[2]) : null;
            var price = parts.length == 4 ? number(parts[3]) : null;
            return quantity == null || price == null
                    ? Optional.empty()
                    : Optional.of(new Line(parts[0].strip(), parts[1].strip(), quantity, price));
        }

        /// `1.200.000` and `1,5` as offices write them.
        private static @Nullable BigDecimal number(String text) {
            var plain = text.strip().replace(".", "").replace(" ", "").replace(',', '.');
            return plain.matches("\\d{1,12}(\\.\\d{1,3})?") ? new BigDecimal(plain) : null;
        }

        BigDecimal amount() {
            return quantity.multiply(price);
        }

        Values row() {
            return Values.with("noi_dung", what)
                    .and("don_vi_tinh", measure)
                    .and("so_luong", NumberFormat.getNumberInstance(VIETNAMESE).format(quantity))
                    .and("muc_chi", money(price))
                    .and("thanh_tien", money(amount()))
                    .done();
        }
    }
}
