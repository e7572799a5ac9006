package vn.daihoi.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostPatternTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ban Thường vụ Tỉnh ủy                                     | Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng ban Dân vận | true
        Ban Thường vụ Tỉnh ủy                                     | Tỉnh ủy viên                                      | false
        Chủ tịch và các Phó Chủ tịch Hội đồng nhân dân tỉnh       | Phó Chủ tịch Hội đồng nhân dân tỉnh               | true
        Chủ tịch và các Phó Chủ tịch Hội đồng nhân dân tỉnh       | Chủ tịch HĐND tỉnh                                | true
        Chủ tịch và các Phó Chủ tịch Hội đồng nhân dân tỉnh       | Chánh Văn phòng Hội đồng nhân dân tỉnh            | false
        Chủ tịch và các Phó Chủ tịch Ủy ban nhân dân tỉnh         | Phó Chủ tịch UBND huyện                           | false
        Trưởng Đoàn, Phó Trưởng Đoàn đại biểu Quốc hội tỉnh       | Phó Trưởng Đoàn đại biểu Quốc hội tỉnh            | true
        Các thành viên Hội đồng Thi đua - Khen thưởng tỉnh        | Thành viên Hội đồng Thi đua - Khen thưởng tỉnh    | true
        """)
    void posts_are_recognised_as_offices_write_them(String plan, String post, boolean fits) {
        assertThat(PostPattern.of(plan).matches(post)).isEqualTo(fits);
    }
}
