package vn.daihoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {
    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void no_part_of_a_long_password_is_forgotten() {
        var start = "đồng lúa chín vàng ".repeat(12);
        var hash = hashes.encode(start + "a");
        assertThat(hashes.matches(start + "a", hash)).isTrue();
        assertThat(hashes.matches(start + "b", hash)).isFalse();
    }

    @Test
    void composed_and_decomposed_letters_are_one() {
        var hash = hashes.encode(Normalizer.normalize("Một mật khẩu", Normalizer.Form.NFD));
        assertThat(hashes.matches("Một mật khẩu", hash)).isTrue();
    }
}
