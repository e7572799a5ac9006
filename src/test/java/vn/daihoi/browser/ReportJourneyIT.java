package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Châu Thành's results report, written from its communes' reports: figures and passages taken over, the connection
/// lost in between, a colleague on the same part, comments, agreement, the last word.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportJourneyIT {
    private static final String PART = "ket-qua-khen-thuong";

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk officer;
    private static Desk standingBody;
    private static Desk head;
    private static String report;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=season");
        officer = Desk.of(chromium, program, "can-bo.942", "demo-2020-can-bo");
        head = Desk.of(chromium, program, "truong.942", "demo-2020-thu-truong");
        standingBody = Desk.of(chromium, program, "thuong-truc.942", "demo-2020-thuong-truc");
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

    private static Page part(Desk desk, String side) {
        return desk.at(report + "/parts/" + PART + "?side=" + side);
    }

    private static Locator state(Page page) {
        return page.locator("#save-state");
    }

    /// Types and waits until the server has answered for it.
    private static void saving(Page page, Runnable typing) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST")
                        && answer.status() == 200
                        && answer.url().contains("/parts/"),
                typing);
        assertThat(state(page)).containsText("Đã lưu");
    }

    private static void write(Page page, String text) {
        saving(page, () -> page.locator("#body").fill(text));
    }

    @Test
    @Order(1)
    void a_communes_report_is_written_and_closed_with_its_figures_ready() {
        var commune = Desk.of(chromium, program, "can-bo.31569", "demo-2020-can-bo");
        var page = commune.at("/reports");
        page.locator("form[action$='/report'] button").click();
        assertThat(page.locator(".report-parts li")).hasCount(5);
        page.locator(".report-parts h2 a").nth(1).click();
        write(page, "Thị trấn xét khen thưởng công khai từ ấp.");
        saving(page, page.locator(".figures [data-insert]").first()::click);
        assertThat(page.locator("#body")).hasValue(Pattern.compile(".*\\{khen-thuong: \\d+}$"));

        for (var part : new String[] {"ket-qua-phong-trao", "lanh-dao-chi-dao", "han-che", "phuong-huong"}) {
            page.navigate(page.url().replaceAll("/parts/.*", "/parts/" + part));
            write(page, "Nội dung giả định của phần này.");
        }
        var theirHead = Desk.of(chromium, program, "truong.31569", "demo-2020-thu-truong");
        page = theirHead.at("/reports");
        page.locator("a.button.main").click();
        page.locator("[commandfor=close-report][command=show-modal]").click();
        page.locator("#close-report button.main").click();
        assertThat(page.locator(".report-head")).containsText("Đã chốt");
    }

    @Test
    @Order(2)
    void the_district_takes_over_a_figure_and_a_communes_passage_with_its_source() {
        var page = officer.at("/reports");
        assertThat(page.locator("#below")).containsText("Đã chốt");
        page.locator("a.button.main").click();
        report = page.url().replaceAll("^https?://[^/]+", "");
        page = part(officer, "figures");
        write(page, "Toàn huyện có");
        saving(page, page.locator(".figures [data-insert]").first()::click);
        assertThat(page.locator(".figures .used").first()).isVisible();

        page.locator("[data-side=units]").click();
        page.locator(".unit-list a")
                .filter(new Locator.FilterOptions().setHasText("Thị trấn"))
                .click();
        assertThat(page.locator("#reading-title")).isFocused();
        saving(page, page.locator(".passage button").first()::click);
        assertThat(page.locator("#body"))
                .hasValue(Pattern.compile(".*\\{theo: Thị trấn Châu Thành #31569}.*", Pattern.DOTALL));
        assertThat(page.locator("#body"))
                .hasValue(Pattern.compile("^Toàn huyện có \\{khen-thuong: \\d+}.*", Pattern.DOTALL));
    }

    @Test
    @Order(3)
    void a_commune_that_claims_more_than_the_data_is_seen_so() {
        var page = part(officer, "units");
        // others too have honours that came in after they closed theirs
        var contradicted =
                page.locator(".changed-figures").filter(new Locator.FilterOptions().setHasText("Nông dân: 19 →"));
        var communes = page.locator(".unit-list a");
        for (var i = 0; i < communes.count() && contradicted.count() == 0; i++) {
            var name = communes.nth(i).textContent().strip();
            communes.nth(i).click();
            assertThat(page.locator("#reading-title")).hasText(name);
            assertThat(page.locator("#reading-title")).isFocused();
        }
        assertThat(contradicted).hasCount(1);
    }

    /// Judged where a unit writes: figures, a unit's words, comments and history beside the part, and the whole text.
    @Test
    @Order(3)
    void the_editor_is_for_everybody() {
        for (var path : new String[] {
            "", "/text", "/parts/" + PART, "/parts/" + PART + "?side=units", "/parts/ket-qua-phong-trao?side=comments"
        }) {
            var page = officer.at(report + path);
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations())
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    @Order(4)
    void words_written_without_a_connection_survive_a_reload_and_are_sent_when_it_is_back() {
        var page = part(officer, "history");
        page.context().setOffline(true);
        page.locator("#body").press("Control+End");
        page.locator("#body").pressSequentially("\nViết khi mất mạng.");
        assertThat(state(page)).containsText("Mất kết nối");

        page.context().setOffline(false);
        page.route("**/parts/" + PART, route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.locator("#body").pressSequentially(" Và thêm nữa.");
        page.reload();
        page.unroute("**/parts/" + PART);
        assertThat(page.locator("#body"))
                .hasValue(Pattern.compile(".*Viết khi mất mạng. Và thêm nữa.", Pattern.DOTALL));
        assertThat(state(page)).containsText("Đã lưu");

        page = part(officer, "history");
        assertThat(page.locator("#body"))
                .hasValue(Pattern.compile(".*Viết khi mất mạng. Và thêm nữa.", Pattern.DOTALL));
        assertThat((Object) page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    }

    @Test
    @Order(5)
    void two_people_on_one_part_lose_nothing() {
        var mine = part(officer, "history");
        var theirs = part(head, "history");
        write(theirs, "Câu mở đầu của thủ trưởng.\n" + theirs.locator("#body").inputValue());
        assertThat(state(mine)).containsText("vừa lưu phần này");
        assertThat(mine.locator("#body")).hasValue(Pattern.compile("^Câu mở đầu của thủ trưởng.*", Pattern.DOTALL));

        mine.context().setOffline(true);
        mine.locator("#body").press("Control+End");
        mine.locator("#body").pressSequentially("\nCâu kết của cán bộ.");
        write(theirs, "Câu thêm của thủ trưởng.\n" + theirs.locator("#body").inputValue());
        mine.context().setOffline(false);
        assertThat(mine.locator("#save-clash")).containsText("Không chữ nào của ai bị ghi đè");
        mine.locator("#save-clash button").click();
        assertThat(mine.locator(".conflict h3")).containsText("Lý Bình Cang");
        assertThat(mine.locator("#body"))
                .hasValue(Pattern.compile("^Câu thêm của thủ trưởng.*Câu kết của cán bộ.$", Pattern.DOTALL));
        mine.locator("#write button.main").first().click();
        assertThat(mine).hasURL(Pattern.compile(".*side=history"));
        assertThat(theirs.locator("#body")).hasValue(Pattern.compile(".*Câu kết của cán bộ.$", Pattern.DOTALL));
        assertThat(mine.locator(".timeline li")).not().hasCount(0);
    }

    @Test
    @Order(6)
    void what_changed_can_be_read_and_brought_back() {
        var page = part(officer, "history");
        page.locator(".timeline a").nth(1).click();
        assertThat(page.locator(".difference ins").first()).isVisible();
        page.locator("form[action$='/restoration'] button").click();
        assertThat(page.locator(".flash")).containsText("Đã khôi phục");
        page.locator(".timeline a").nth(1).click();
        page.locator("form[action$='/restoration'] button").click();
        assertThat(page.locator("#body")).hasValue(Pattern.compile(".*Câu kết của cán bộ.$", Pattern.DOTALL));
    }

    /// The closed report becomes a paper, and the paper lies in the dossier that the unit owes (KH128 III.5).
    @Test
    @Order(7)
    void the_closed_report_is_issued_as_a_paper_into_the_dossier() {
        var commune = Desk.of(chromium, program, "can-bo.31569", "demo-2020-can-bo");
        var page = commune.at("/documents/letterhead");
        page.locator("[name=signer]").fill("Thạch Thị Mẫu");
        page.locator("form.card button.main").first().click();
        page = commune.at("/documents");
        page.locator("form[action='/documents/bao-cao-ket-qua'] button").first().click();
        assertThat(page.locator("#missing")).hasCount(0);
        page.locator("#issue button.main").click();
        assertThat(page.locator("h1")).containsText("01/BC-UBND");

        page = commune.at("/");
        page.locator("main a[href^='/duties/']")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("báo cáo", Pattern.CASE_INSENSITIVE)))
                .first()
                .click();
        assertThat(page.locator("[name=number]")).hasValue("01/BC-UBND");
        assertThat(page.locator("main")).containsText("01-BC-UBND");
    }

    @Test
    @Order(8)
    void the_report_is_commented_sent_back_agreed_and_closed() {
        for (var part : new String[] {"lanh-dao-chi-dao", "han-che", "phuong-huong"}) {
            write(officer.at(report + "/parts/" + part), "Nội dung giả định của phần này.");
        }
        ask(officer.at(report));
        assertThat(officer.at(report + "/parts/" + PART).locator("#body")).hasCount(0);

        var page = standingBody.at(report + "/text");
        page.locator("#part-" + PART + " .remark summary").first().click();
        page.locator("#part-" + PART + " .remark textarea").first().fill("Nêu thêm tỷ lệ.");
        page.locator("#part-" + PART + " .remark button").first().click();
        assertThat(page.locator(".comment")).hasCount(2);
        page = standingBody.at(report);
        page.locator("#f-words").fill("Xin bổ sung theo ý kiến.");
        page.locator("button[value=returned]").click();
        assertThat(page.locator(".report-head")).containsText("cần sửa");

        for (var part : new String[] {PART, "ket-qua-phong-trao"}) {
            page = officer.at(report + "/parts/" + part + "?side=comments");
            page.locator(".resolve input[name=answer]").fill("Đã bổ sung.");
            page.locator(".resolve button").click();
            assertThat(page.locator(".comment.resolved")).containsText("Đã bổ sung.");
        }
        ask(officer.at(report));
        page = standingBody.at(report);
        page.locator("button[value=agreed]").click();
        assertThat(page.locator(".report-head")).containsText("Đã thống nhất");

        page = head.at(report);
        page.locator("[commandfor=close-report][command=show-modal]").click();
        page.locator("#close-report button.main").click();
        assertThat(page.locator(".report-head")).containsText("Đã chốt");
        page = head.at(report + "/text");
        assertThat(page.locator(".whole-text")).containsText("(theo báo cáo của Thị trấn Châu Thành)");
    }

    private static void ask(Page page) {
        page.locator("label.choice")
                .filter(new Locator.FilterOptions().setHasText("Lâm Hoàng Em"))
                .click();
        page.locator("form[action$='/rounds'] button").click();
        assertThat(page.locator(".report-head")).containsText("Đang lấy ý kiến");
    }

    @Test
    @Order(8)
    void a_number_leads_to_the_people_behind_it() {
        var page = head.at(report + "/text");
        page.locator("#part-" + PART + " a.from.number").first().click();
        assertThat(page.locator("tbody tr").first()).isVisible();
        assertThat(page.locator("h2")).containsText("hình thức khen thưởng");
    }

    @Test
    @Order(9)
    void the_closed_report_becomes_a_paper_without_typing_it_again() {
        var page = officer.at("/documents");
        page.locator("form[action='/documents/bao-cao-ket-qua'] button").click();
        assertThat(page).hasURL(Pattern.compile(".*/documents/drafts/\\d+"));
        assertThat(page.locator("main")).not().containsText("chưa chốt");
        var draft = page.url().replaceAll("^https?://[^/]+", "");
        assertThat(officer.status(draft + "/docx")).isEqualTo(200);
        assertThat(officer.status(draft + "/pdf")).isEqualTo(200);
    }
}
