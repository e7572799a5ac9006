package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {

    /// Also leaves the page in `target/pages`, to be looked at in a browser.
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_part_is_drawn_without_inline_style_or_script(String language) throws IOException {
        var html = RenderedPage.components(language, Instant.EPOCH);

        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages/components-" + language + ".html"), html);
        assertThat(html)
                .contains("<html lang=\"" + language + "\">", "KH128", "aria-current=\"page\"", "12/02/2020")
                .doesNotContain(" style=", " onclick=", "shared.", "null");
    }
}
