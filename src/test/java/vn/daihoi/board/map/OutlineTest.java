package vn.daihoi.board.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final String TWO_SQUARES = """
        {"features": [
          {"properties": {"code": "a"}, "geometry": {"type": "Polygon",
            "coordinates": [[[100, 1], [101, 1], [101, 0], [100, 0], [100, 1]]]}},
          {"properties": {"code": "b"}, "geometry": {"type": "MultiPolygon",
            "coordinates": [[[[101, 1], [102, 1], [102, 0], [101, 0], [101, 1]]]]}}]}
        """;

    private final Outlines outlines = new Outlines();

    @Test
    void north_is_up_and_east_is_right() {
        var outline = draw(TWO_SQUARES);

        assertThat(outline.width()).isEqualTo(220);
        assertThat(outline.height()).isCloseTo(120, within(1));
        assertThat(outline.shapes())
                .extracting(Shape::path)
                .containsExactly("M10 10l100 0 0 100-100 0z", "M110 10l100 0 0 100-100 0z");
    }

    @Test
    void neighbours_share_their_border_without_a_gap() {
        var outline = draw(TWO_SQUARES);

        assertThat(area(outline.shapes().getFirst()).getBounds2D().getMaxX())
                .isEqualTo(area(outline.shapes().getLast()).getBounds2D().getMinX());
    }

    @Test
    void the_eleven_districts_of_soc_trang_have_shapes() {
        var outline = outlines.under("94").orElseThrow();

        assertThat(outline.shapes())
                .extracting(Shape::code)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(941, 951)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(outline.shows(List.of("941", "951"))).isTrue();
        assertThat(outline.shows(List.of("941", "31498"))).isFalse();
    }

    @Test
    void the_map_of_the_country_has_all_63_provinces_and_stays_small() {
        var outline = outlines.under("vn").orElseThrow();

        assertThat(outline.shapes()).hasSize(63);
        assertThat(outline.shapes().stream()
                        .mapToInt(shape -> shape.path().length())
                        .sum())
                .isLessThan(30_000);
    }

    @Test
    void a_label_lies_inside_its_shape() {
        for (var map : List.of("94", "vn")) {
            assertThat(outlines.under(map).orElseThrow().shapes())
                    .allMatch(shape -> area(shape).intersects(shape.labelX() - 1, shape.labelY() - 1, 2, 2));
        }
    }

    @Test
    void a_crescent_carries_its_label_on_itself_and_not_in_its_bay() {
        var crescent = draw("""
            {"features": [{"properties": {"code": "c"}, "geometry": {"type": "Polygon", "coordinates":
              [[[0, 0], [3, 0], [3, 0.4], [0.5, 0.4], [0.5, 2.6], [3, 2.6], [3, 3], [0, 3], [0, 0]]]}}]}
            """).shapes().getFirst();

        assertThat(area(crescent).contains(crescent.labelX(), crescent.labelY()))
                .isTrue();
    }

    @Test
    void a_unit_without_a_map_has_none() {
        assertThat(outlines.under("30")).isEmpty();
        assertThat(outlines.under("../application")).isEmpty();
    }

    private static Outline draw(String json) {
        return GeoJson.outline(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), 220, 10);
    }

    /// Reads a path back as a browser would.
    private static Path2D area(Shape shape) {
        var area = new Path2D.Double();
        var tokens = Pattern.compile("[Mlz]|-?\\d+")
                .matcher(shape.path())
                .results()
                .map(m -> m.group())
                .toList();
        var mode = "";
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case "M" -> {
                    area.moveTo(Integer.parseInt(tokens.get(i + 1)), Integer.parseInt(tokens.get(i + 2)));
                    i += 2;
                }
                case "l" -> mode = "l";
                case "z" -> area.closePath();
                default -> {
                    var here = area.getCurrentPoint();
                    area.lineTo(
                            here.getX() + Integer.parseInt(tokens.get(i)),
                            here.getY() + Integer.parseInt(tokens.get(i + 1)));
                    i++;
                }
            }
        }
        assertThat(mode).isEqualTo("l");
        return area;
    }
}
