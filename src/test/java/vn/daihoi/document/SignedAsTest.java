package vn.daihoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.daihoi.shared.Finding;

class SignedAsTest {

    @Test
    void a_post_that_decides_does_not_sign_for_a_collective() {
        assertThat(SignedAs.doubt("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN HIỆP", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"))
                .map(Finding::code)
                .contains("VS-108");
        assertThat(SignedAs.doubt("Chủ tịch Ủy ban nhân dân xã", "KT. CHỦ TỊCH"))
                .isEmpty();
    }

    @Test
    void who_signs_for_a_collective_says_so() {
        assertThat(SignedAs.doubt("ỦY BAN NHÂN DÂN XÃ AN HIỆP", ""))
                .map(Finding::code)
                .contains("VS-109");
        assertThat(SignedAs.doubt("ỦY BAN NHÂN DÂN XÃ AN HIỆP", "TM. ỦY BAN NHÂN DÂN"))
                .isEmpty();
    }

    @Test
    void papers_without_such_a_line_are_left_alone() {
        assertThat(SignedAs.doubt("", "TM. ỦY BAN NHÂN DÂN")).isEmpty();
    }
}
