package vn.daihoi.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.identity.signin.PasswordRules.Weakness;

class PasswordRulesTest {
    private static final List<String> HOA = List.of("hoa.nguyen", "Nguyễn Thị Hoa");

    private final PasswordRules rules = new PasswordRules(10);

    @ParameterizedTest
    @CsvSource({
        "ngắn, SHORT",
        "1234567890, WORD",
        "cdefghijklmn, ROW",
        "kmqkmqkmqkmq, REPEAT",
        "password123, WORD",
        "nguyenthihoa, NAME",
        "hoa.nguyen2020, NAME",
        "matkhaumoi1, NAME",
        "mậtkhẩumới1, NAME",
        "28/02/2020, DATE"
    })
    void a_password_that_is_guessed_early_is_named_by_its_weakness(String password, Weakness weakness) {
        assertThat(rules.check(password, HOA)).contains(weakness);
    }

    @Test
    void a_few_unrelated_words_are_strong() {
        assertThat(rules.check("bún riêu voi tím Sa Pa", HOA)).isEmpty();
        assertThat(rules.check("correct horse battery staple", HOA)).isEmpty();
    }

    @Test
    void a_very_long_password_is_refused_rather_than_cut() {
        var long500 = "kẹo dừa ".repeat(70).substring(0, 500);
        assertThat(rules.check(long500 + "x", HOA)).contains(Weakness.LONG);
    }

    @Test
    void length_counts_letters_as_people_do() {
        assertThat(new PasswordRules(4).check("😀😀", List.of())).contains(Weakness.SHORT);
    }
}
