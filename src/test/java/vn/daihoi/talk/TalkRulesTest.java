package vn.daihoi.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkRulesTest {
    private static final String PARAGRAPH = "Nhận địa bàn, tôi đi bộ ba tháng hết hơn bốn trăm nhà.";

    @Test
    void a_paragraph_pasted_twice_is_found() {
        var text = "Kính thưa đại hội.\n" + PARAGRAPH + "\n\n  " + PARAGRAPH + " \nXin cảm ơn.";

        assertThat(TalkRules.said(text)).isEqualTo(Map.of(PARAGRAPH, 2));
    }

    @Test
    void a_salutation_may_come_again() {
        assertThat(TalkRules.said("Kính thưa đại hội.\n" + PARAGRAPH + "\nKính thưa đại hội."))
                .isEmpty();
    }
}
