package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// A story waits at the desk: a second person clears it; a visitor without script finds it without accents, reads it,
/// sees the portrait; it is printed in the book. Then consent is taken back: it is gone from page, search, the
/// picture’s own address, and the next book.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryJourneyIT {
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk desk;
    private static Page visitor;
    private static String name;
    private static String story;
    private static String picture;
    private static String exemplar;

    @BeforeAll
    static void a_season_under_way() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=season");
        desk = Desk.of(chromium, program, "tinh.snv", "demo-2020-thuong-truc");
        visitor = chromium.withoutScript(program.address()).newPage();
    }

    @AfterAll
    static void it_ends() {
        if (chromium != null) {
            chromium.close();
        }
        if (program != null) {
            program.close();
        }
    }

    @Test
    @Order(1)
    void a_second_person_clears_the_story_that_waits() {
        var page = desk.at("/stories?state=offered");
        var line = page.locator("#stories tbody tr").first();
        name = line.locator("th a").textContent().strip();
        exemplar = line.locator("th a").getAttribute("href");
        line.locator("a.button").click();
        assertThat(page).hasURL(Pattern.compile(".*/stories/\\d+"));
        assertThat(page.locator("#clearing")).isVisible();
        page.locator("form[action$='/publication'] button.main").click();
        assertThat(page.locator(".flash")).containsText("lên trang công khai");
    }

    @Test
    @Order(2)
    void a_visitor_finds_it_without_accents_and_without_script() {
        visitor.navigate("/dien-hinh");
        visitor.locator("#f-q").fill("ho nuoi bo quay vong");
        visitor.locator(".shelf-search button").click();
        assertThat(visitor.locator(".shelf-card")).hasCount(1);
        assertThat(visitor.locator(".shelf-name")).hasText(name);
        visitor.locator(".shelf-card a").click();
        assertThat(visitor.locator("article h1")).containsText("Ba mươi hộ nuôi bò");
        story = visitor.url();
        var portrait = visitor.locator(".story-side img");
        assertThat(portrait).isVisible();
        picture = portrait.getAttribute("src");
        assertThat(visitor.locator("meta[property='og:image']"))
                .hasAttribute("content", Pattern.compile("http.*\\.jpg"));
        assertThat(status(picture)).isEqualTo(200);
        assertThat(visitor.context().cookies()).isEmpty();
    }

    private static int status(String path) {
        return visitor.request().get(path).status();
    }

    @Test
    @Order(3)
    void the_book_has_the_portrait_the_story_and_the_name_in_its_index() throws IOException {
        assertThat(printed()).contains(name).contains("Tra theo tên").contains("Ba mươi hộ nuôi bò");
    }

    private static String printed() throws IOException {
        var page = desk.at("/stories/book");
        page.locator("#book form button.main").click();
        var ready = page.locator("a[href='/stories/book.pdf']");
        assertThat(ready).isVisible(SOON);
        var file = data.resolve("book.pdf");
        page.waitForDownload(ready::click).saveAs(file);
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @Order(4)
    void consent_taken_back_takes_everything_off() throws IOException {
        var page = desk.at(exemplar);
        page.locator("button.danger[commandfor=withdraw]").click();
        page.locator("#withdraw [name=reason]").fill("Không muốn lên trang công khai");
        page.locator("#withdraw .form-foot button.danger").click();
        assertThat(page.locator(".flash")).isVisible();

        assertThat(visitor.navigate(story).status()).isEqualTo(404);
        assertThat(visitor.locator("main")).not().containsText(name);
        visitor.navigate("/dien-hinh?q=nuoi+bo+quay+vong");
        assertThat(visitor.locator(".shelf-card")).hasCount(0);
        assertThat(status(picture)).isEqualTo(404);
        assertThat(desk.at("/stories/book").locator("#book")).containsText("In lại");
        assertThat(printed()).doesNotContain(name);
        assertThat(desk.at("/stories?state=taken_off").locator("#stories")).containsText(name);
    }
}
