package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

class WordsTest {
    private final Words vietnamese = RenderedPage.words("vi");
    private final Words english = RenderedPage.words("en");

    @Test
    void days_are_written_the_vietnamese_way_in_both_languages() {
        var day = LocalDate.of(2020, 2, 8);

        assertThat(vietnamese.of("shared.simulatedDay", day)).isEqualTo("Ngày giả lập: 08/02/2020");
        assertThat(english.of("shared.simulatedDay", day)).isEqualTo("Simulated day: 08/02/2020");
    }

    /// The JVM of the tests lives in New York on purpose.
    @Test
    void moments_are_told_in_vietnamese_time() {
        assertThat(vietnamese.moment(Instant.parse("2020-02-27T18:30:00Z"))).isEqualTo("01:30, 28/02/2020");
    }

    @Test
    void numbers_are_grouped_with_a_point_and_shares_have_a_comma() {
        assertThat(vietnamese.of("shared.rows", 1, 25, 1_975)).isEqualTo("1–25 trong 1.975");
        assertThat(vietnamese.percent(0.685)).isEqualTo("68,5%");
        assertThat(english.number(1_975)).isEqualTo("1,975");
    }

    @Test
    void a_finding_speaks_and_says_its_cure_if_it_has_one() {
        var citation = Citation.of("KH128 II.1");

        assertThat(vietnamese.finding(Finding.note("MAU-103", citation, 200))).startsWith("Đơn vị có đúng 200 người");
        assertThat(vietnamese.cure(Finding.note("MAU-103", citation, 200))).isNotEmpty();
        assertThat(vietnamese.cure(Finding.note("MAU-102", citation, 0.6))).isEmpty();
    }
}
