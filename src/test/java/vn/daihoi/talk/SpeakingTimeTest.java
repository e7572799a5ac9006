package vn.daihoi.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Finding;
import vn.daihoi.talk.TalkRules.Speaker;

class SpeakingTimeTest {

    @Test
    void words_are_syllables_and_are_read_at_150_a_minute() {
        assertThat(SpeakingTime.of("Kính thưa quý vị đại biểu").syllables()).isEqualTo(6);
        assertThat(SpeakingTime.of("lúa ".repeat(750)).minutes()).isEqualTo(5);
        assertThat(SpeakingTime.of("lúa ".repeat(751)).minutes()).isEqualTo(6);
        assertThat(SpeakingTime.of(" \n ").minutes()).isZero();
    }

    @Test
    void figures_and_abbreviations_take_longer_than_they_look() {
        assertThat(SpeakingTime.of("năm 2019").syllables()).isEqualTo(5);
        assertThat(SpeakingTime.of("UBND tỉnh").syllables()).isEqualTo(5);
        assertThat(SpeakingTime.of("HUÂN CHƯƠNG").syllables())
                .as("words in capitals")
                .isEqualTo(2);
        assertThat(SpeakingTime.of("- lúa - tôm").syllables())
                .as("signs are not read")
                .isEqualTo(2);
    }

    private static Speaker speaker(long id, @Nullable Sex sex, @Nullable Work work, String field, String place) {
        return new Speaker(id, "Người " + id, sex, work, field, place);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void all_that_is_out_of_balance_is_told_at_once() {
        var two = List.of(
                speaker(1, Sex.MALE, Work.LEADER, "Y tế", "Sở Y tế"), speaker(2, null, null, "Y tế", "Sở Y tế"));

        assertThat(codes(TalkRules.balance(two, Set.of(2L), null)))
                .containsExactly("TL-101", "TL-102", "TL-103", "TL-104", "TL-105");
    }

    @Test
    void a_farmers_wife_and_a_doctor_are_in_balance() {
        var two = List.of(
                speaker(1, Sex.FEMALE, Work.DIRECT, "Nông nghiệp", "Xã A"),
                speaker(2, Sex.MALE, Work.LEADER, "Y tế", "Sở Y tế"));

        assertThat(TalkRules.balance(two, Set.of(), null)).isEmpty();
        assertThat(TalkRules.balance(List.of(), Set.of(), null)).isEmpty();
    }

    @Test
    void who_speaks_but_is_on_no_list_is_told_by_name() {
        var two = List.of(
                speaker(1, Sex.FEMALE, Work.DIRECT, "Nông nghiệp", "Xã A"),
                speaker(2, Sex.MALE, Work.LEADER, "Y tế", "Sở Y tế"));

        assertThat(TalkRules.unlisted(two, Set.of(1L, 2L))).isEmpty();
        assertThat(TalkRules.unlisted(two, Set.of(1L)))
                .singleElement()
                .satisfies(one -> assertThat(one.values()).containsExactly("Người 2"));
    }
}
