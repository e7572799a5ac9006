package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// What surrounds the congress: the newspaper plans a piece and publishes it, and the district it is about is no longer
/// among those nobody has written of; the district reckons what its conference costs by what its list says.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeasonWorkJourneyIT {
    private static final String PIECE = "Người giữ lửa nghề đan lát";

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk newspaper;
    private static Desk standingBody;
    private static Desk district;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=season");
        newspaper = Desk.of(chromium, program, "can-bo.bst", "demo-2020-can-bo");
        standingBody = Desk.of(chromium, program, "tinh.snv", "demo-2020-thuong-truc");
        district = Desk.of(chromium, program, "can-bo.942", "demo-2020-can-bo");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (program != null) {
            program.close();
        }
    }

    @Test
    @Order(1)
    void the_newspaper_plans_a_piece_and_nobody_else_reads_it_yet() {
        assertThat(standingBody.at("/publicity/coverage").locator("#never")).containsText("Huyện Kế Sách");
        var page = newspaper.at("/publicity/items/new");
        page.locator("[name=title]").fill(PIECE);
        page.locator("[name=plannedOn]").fill("12/02/2020");
        page.locator("[name=about]").fill("943");
        page.locator("form[data-guard] button.main").click();
        assertThat(page.locator("main")).containsText("Dự kiến");
        assertThat(district.at("/publicity").locator("#items")).not().containsText(PIECE);
    }

    @Test
    @Order(2)
    void a_wrong_address_is_refused_and_once_it_is_out_the_district_is_covered() {
        var page = newspaper.at("/publicity?q=dan+lat");
        page.locator("th a", new Page.LocatorOptions().setHasText(PIECE)).click();
        page.locator("[name=publishedOn]").fill("12/02/2020");
        page.locator("[name=link]").fill("javascript:alert(1)");
        page.locator("form[data-guard] button.main").click();
        assertThat(page.locator("#f-link")).hasValue("javascript:alert(1)");
        page.locator("[name=link]").fill("https://bst.soctrang.example/thi-dua/dan-lat");
        page.locator("form[data-guard] button.main").click();
        assertThat(page.locator("main")).containsText("Đã đăng, phát");

        assertThat(district.at("/publicity").locator("#items")).containsText(PIECE);
        assertThat(standingBody.at("/publicity/coverage").locator("#never"))
                .not()
                .containsText("Huyện Kế Sách");
        assertThat(standingBody.status("/publicity/kit.zip")).isEqualTo(200);
    }

    @Test
    @Order(3)
    void the_district_counts_its_quantities_and_pays_by_the_provinces_norm() {
        var page = budget();
        page.locator("form[action$='/usual'] button.main").click();
        var refreshments = row(page, "Giải khát giữa giờ");
        assertThat(refreshments).containsText("20.000");
        assertThat(page.locator(".tiles")).containsText("Tổng dự toán");
        refreshments.locator("summary").click();
        refreshments.locator("[name=price]").fill("25.000");
        refreshments.locator("button").first().click();
        assertThat(page.locator(".finding.breach").first()).containsText("cao hơn mức được phép 20.000");
    }

    @Test
    @Order(4)
    void a_mended_estimate_becomes_the_paper_with_the_same_lines() {
        var page = budget();
        var refreshments = row(page, "Giải khát giữa giờ");
        refreshments.locator("summary").click();
        refreshments.locator("[name=price]").fill("20.000");
        refreshments.locator("button").first().click();
        assertThat(page.locator(".finding.breach")).hasCount(0);
        page.locator("form[action='/documents/du-toan'] button").click();
        page.waitForURL(url -> url.contains("/documents/"));
        assertThat(page.locator("main")).containsText("Tải Word");
        assertThat(page.locator("main")).not().containsText("mỗi khoản một dòng");
        assertThat(district.status(URI.create(page.url()).getPath() + "/pdf")).isEqualTo(200);
    }

    /// Begun on the first visit.
    private static Page budget() {
        var page = district.at("/units");
        page.locator("tbody th a", new Page.LocatorOptions().setHasText("Huyện Châu Thành"))
                .first()
                .click();
        page.waitForURL(url -> url.matches(".*/units/\\d+"));
        page.navigate(page.url() + "/conference");
        var begin = page.locator("form[action$='/conference'] button.main");
        if (begin.isVisible()) {
            begin.click();
        }
        page.waitForURL(url -> url.matches(".*/conferences/\\d+.*"));
        page.navigate(page.url().replaceAll("(/conferences/\\d+).*", "$1/budget"));
        return page;
    }

    /// By its head alone: every row offers all norms to choose from.
    private static Locator row(Page page, String what) {
        return page.locator("xpath=//tbody/tr[th[starts-with(normalize-space(text()[1]), '" + what + "')]]");
    }
}
