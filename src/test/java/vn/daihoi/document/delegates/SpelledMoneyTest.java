package vn.daihoi.document.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.daihoi.document.SpelledMoney;

class SpelledMoneyTest {

    @Test
    void amounts_are_told_as_offices_read_them() {
        assertThat(SpelledMoney.of(0)).isEqualTo("Không đồng");
        assertThat(SpelledMoney.of(7_500_000)).isEqualTo("Bảy triệu năm trăm nghìn đồng");
        assertThat(SpelledMoney.of(21_015_000)).isEqualTo("Hai mươi mốt triệu không trăm mười lăm nghìn đồng");
        assertThat(SpelledMoney.of(1_000_005)).isEqualTo("Một triệu không trăm linh năm đồng");
        assertThat(SpelledMoney.of(2_000_000_000L)).isEqualTo("Hai tỷ đồng");
    }

    @Test
    void a_line_is_read_with_dots_and_a_comma_and_a_broken_one_is_not() {
        var line = Estimate.Line.read("Giải khát | người | 120,5 | 20.000").orElseThrow();
        assertThat(line.amount()).isEqualByComparingTo(new BigDecimal("2410000"));
        assertThat(Estimate.Line.read("Giải khát | 120 | 20.000")).isEmpty();
        assertThat(Estimate.Line.read("Giải khát | người | nhiều | 20.000")).isEmpty();
    }
}
