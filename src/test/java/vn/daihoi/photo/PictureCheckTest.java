package vn.daihoi.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Refused;

@Execution(ExecutionMode.CONCURRENT)
class PictureCheckTest {

    @Test
    void a_photo_gets_the_sizes_it_is_large_enough_for() {
        assertThat(prepared(SamplePhotos.jpeg(2400, 1600)).sizes())
                .extracting(PreparedPhoto.Size::width)
                .containsExactly(320, 640, 1280, 1920);
        assertThat(prepared(SamplePhotos.png(600, 800)).sizes())
                .extracting(PreparedPhoto.Size::height)
                .containsExactly(320, 640, 800);
    }

    @Test
    void a_camera_held_sideways_gives_an_upright_photo() {
        var upright = SamplePhotos.read(largest(SamplePhotos.taken(400, 300, 6)));
        assertThat(upright.getWidth()).isEqualTo(300);
        assertThat(upright.getHeight()).isEqualTo(400);
        assertThat(near(upright.getRGB(290, 10), Color.RED)).isTrue();
        assertThat(near(upright.getRGB(290, 390), Color.BLUE)).isTrue();
    }

    @Test
    void every_way_to_hold_a_camera_is_known() {
        var redCorners = new int[][] {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}};
        for (var turn = 1; turn <= 8; turn++) {
            var picture = SamplePhotos.read(largest(SamplePhotos.taken(320, 240, turn)));
            var x = redCorners[turn - 1][0] == 0 ? 10 : picture.getWidth() - 10;
            var y = redCorners[turn - 1][1] == 0 ? 10 : picture.getHeight() - 10;
            assertThat(near(picture.getRGB(x, y), Color.RED))
                    .as("orientation %d", turn)
                    .isTrue();
        }
    }

    @Test
    void no_picture_takes_more_memory_than_two_at_once_may_have() {
        assertThat(PictureCheck.step(4032, 3024, 4)).isEqualTo(1);
        assertThat(PictureCheck.step(7000, 7000, 4)).isEqualTo(2);
        assertThat(PictureCheck.step(7000, 7000, 8)).isEqualTo(3);
        assertThat(PictureCheck.step(20_000, 2_000, 4)).isEqualTo(2);
    }

    @Test
    void nothing_but_the_picture_is_left() {
        var sent = SamplePhotos.taken(800, 600, 1);
        assertThat(text(sent)).contains("Exif");
        for (var size : prepared(sent).sizes()) {
            assertThat(text(size.jpeg())).doesNotContain("Exif").doesNotContain("GPS");
            assertThat(segments(size.jpeg()))
                    .as("application segments other than JFIF")
                    .isEmpty();
        }
    }

    @Test
    void pictures_of_presses_and_of_the_web_are_read() throws IOException {
        assertThat(prepared(SamplePhotos.cmyk(300, 200)).sizes()).isNotEmpty();
        var webp = getClass().getResourceAsStream("/photo/sample.webp").readAllBytes();
        var picture = SamplePhotos.read(largest(webp));
        assertThat(near(picture.getRGB(10, 10), Color.RED)).isTrue();
    }

    @Test
    void what_is_no_picture_is_refused() {
        assertThat(refusal("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ANH-103");
        assertThat(refusal("%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8))).isEqualTo("ANH-103");
        assertThat(refusal("GIF89a<script>".getBytes(StandardCharsets.UTF_8))).isEqualTo("ANH-103");
        assertThat(refusal("....ftypheic....".getBytes(StandardCharsets.UTF_8))).isEqualTo("ANH-107");
        assertThat(refusal(new byte[0])).isEqualTo("ANH-101");
    }

    @Test
    void a_file_of_100_megabytes_is_refused_before_it_is_read() {
        assertThat(refusal(new byte[100 * 1024 * 1024])).isEqualTo("ANH-102");
    }

    @Test
    void a_bomb_is_refused_by_what_its_head_states() {
        assertThat(refusal(SamplePhotos.pngStating(50_000, 50_000))).isEqualTo("ANH-105");
        assertThat(refusal(SamplePhotos.png(40, 40))).isEqualTo("ANH-106");
    }

    @Test
    void a_broken_picture_is_refused_however_it_is_broken() {
        var whole = SamplePhotos.taken(500, 400, 1);
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("ANH-104");
        assertThat(refusal(SamplePhotos.pngStating(500, 400))).isEqualTo("ANH-104");
        var chance = new Random(128);
        for (var round = 0; round < 60; round++) {
            var broken = (round % 2 == 0 ? SamplePhotos.png(200, 200) : SamplePhotos.taken(200, 200, 3)).clone();
            for (var hit = 0; hit < 8; hit++) {
                broken[12 + chance.nextInt(broken.length - 12)] = (byte) chance.nextInt(256);
            }
            try {
                assertThat(prepared(broken).sizes()).isNotEmpty();
            } catch (Refused refused) {
                assertThat(refused.findings()).hasSize(1);
            }
        }
    }

    private static String refusal(byte[] bytes) {
        var thrown = new String[1];
        assertThatThrownBy(() -> prepared(bytes))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> thrown[0] = refused.findings().getFirst().code());
        return thrown[0];
    }

    private static PreparedPhoto prepared(byte[] bytes) {
        return PictureCheck.prepared(new Upload("anh.jpg", bytes));
    }

    private static byte[] largest(byte[] bytes) {
        return prepared(bytes).sizes().getLast().jpeg();
    }

    private static boolean near(int rgb, Color wanted) {
        var seen = new Color(rgb);
        return Math.abs(seen.getRed() - wanted.getRed()) < 40
                && Math.abs(seen.getGreen() - wanted.getGreen()) < 40
                && Math.abs(seen.getBlue() - wanted.getBlue()) < 40;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// The markers of APP1 to APP15 and of comments before the picture itself begins.
    private static java.util.List<Integer> segments(byte[] jpeg) {
        var found = new java.util.ArrayList<Integer>();
        for (var at = 2; (jpeg[at + 1] & 0xFF) != 0xDA; at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF)) {
            var marker = jpeg[at + 1] & 0xFF;
            if (marker > 0xE0 && marker <= 0xEF || marker == 0xFE) {
                found.add(marker);
            }
        }
        return found;
    }
}
