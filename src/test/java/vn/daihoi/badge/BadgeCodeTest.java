package vn.daihoi.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class BadgeCodeTest {
    private static final BadgeCode CODE = new BadgeCode(3, 77, 1_024);

    @Test
    void a_badge_says_which_it_is_and_is_signed() {
        var pair = BadgeKeys.fresh();

        var claim = BadgeCode.read(CODE.signedWith(pair.getPrivate())).orElseThrow();

        assertThat(claim.code()).isEqualTo(CODE);
        assertThat(claim.isSignedWith(pair.getPublic())).isTrue();
    }

    @Test
    void the_text_is_short_enough_for_a_coarse_code() {
        assertThat(CODE.signedWith(BadgeKeys.fresh().getPrivate()))
                .startsWith("DH1.")
                .hasSize(4 + 108);
    }

    @Test
    void any_single_byte_changed_is_noticed() {
        var pair = BadgeKeys.fresh();
        var bytes =
                Base64.getUrlDecoder().decode(CODE.signedWith(pair.getPrivate()).substring(4));

        for (var at = 1; at < bytes.length; at++) {
            var altered = bytes.clone();
            altered[at] ^= 1;
            var text = "DH1." + Base64.getUrlEncoder().withoutPadding().encodeToString(altered);

            assertThat(BadgeCode.read(text).orElseThrow().isSignedWith(pair.getPublic()))
                    .as("byte " + at)
                    .isFalse();
        }
    }

    @Test
    void the_signature_of_another_key_does_not_hold() {
        var claim =
                BadgeCode.read(CODE.signedWith(BadgeKeys.fresh().getPrivate())).orElseThrow();

        assertThat(claim.isSignedWith(BadgeKeys.fresh().getPublic())).isFalse();
    }

    @Test
    void anything_else_before_the_camera_is_no_badge() {
        var text = CODE.signedWith(BadgeKeys.fresh().getPrivate());

        assertThat(BadgeCode.read("https://example.org/i/abc")).isEmpty();
        assertThat(BadgeCode.read("8934567890123")).isEmpty();
        assertThat(BadgeCode.read("DH1.")).isEmpty();
        assertThat(BadgeCode.read("DH1.không phải thẻ")).isEmpty();
        assertThat(BadgeCode.read(text.substring(0, text.length() - 4))).isEmpty();
        assertThat(BadgeCode.read("DH2." + text.substring(4))).isEmpty();
    }
}
