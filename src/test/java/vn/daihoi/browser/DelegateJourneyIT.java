package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Lists as their people make them: Châu Thành's conference adopts its list, the congress list is assembled from what
/// was adopted and seen out of balance, and the credentials add up.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DelegateJourneyIT {
    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk standingBody;
    private static Desk officer;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=season");
        standingBody = Desk.of(chromium, program, "tinh.snv", "demo-2020-thuong-truc");
        officer = Desk.of(chromium, program, "can-bo.942", "demo-2020-can-bo");
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

    /// The list of the own unit for one purpose: the first is the own conference's, the second goes up.
    private static Page list(Desk desk, int purpose) {
        var page = desk.at("/lists");
        page.locator(".list-slot").nth(purpose).locator("a.button").click();
        assertThat(page).hasURL(Pattern.compile(".*/lists/\\d+"));
        return page;
    }

    @Test
    @Order(1)
    void a_cell_saves_by_itself_and_the_last_act_is_undone() {
        var page = list(officer, 0);
        var note = page.locator("[data-cell=note]").first();
        note.fill("Ngồi hàng đầu");
        note.press("Enter");
        assertThat(page.locator("#said")).hasText("Đã lưu");
        assertThat(page.locator("[data-cell=note]").nth(1)).isFocused();

        page.reload();
        assertThat(page.locator("[data-cell=note]").first()).hasValue("Ngồi hàng đầu");
        page.locator("form[action$='/undo'] button").click();
        assertThat(page.locator("[data-cell=note]").first()).hasValue("");
    }

    @Test
    @Order(2)
    void all_lines_are_chosen_by_one_box() {
        var page = list(officer, 0);
        page.locator("[data-all=entry]").check();
        assertThat(page.locator("#entries [name=entry]:not(:checked)")).hasCount(0);
        page.locator("[data-all=entry]").uncheck();
        assertThat(page.locator("#entries [name=entry]:checked")).hasCount(0);
    }

    @Test
    @Order(3)
    void two_cells_typed_quickly_are_both_kept_and_a_colleagues_words_are_shown_beside_mine() {
        var page = list(officer, 0);
        page.evaluate("""
            () => {
              const now = window.fetch;
              window.fetch = (...all) => new Promise((go) => setTimeout(go, 700)).then(() => now(...all));
            }
            """);
        var represents = page.locator("[data-cell=represents]").first();
        var note = page.locator("[data-cell=note]").first();
        represents.fill("Hội Nông dân");
        note.click();
        note.pressSequentially("Hàng hai");
        assertThat(page.locator("#said")).hasText("Đã lưu");
        assertThat(note).hasValue("Hàng hai");
        assertThat(note).isFocused();
        note.press("Enter");
        assertThat(page.locator("#entries .saving")).hasCount(0);
        page.reload();
        assertThat(represents).hasValue("Hội Nông dân");
        assertThat(note).hasValue("Hàng hai");

        note.fill("Chữ của tôi");
        page.evaluate("""
            () => {
              const row = document.querySelector("#entries tr[data-path]");
              const body = new URLSearchParams({ note: "Chữ của đồng nghiệp" });
              for (const name of ["version", "kind"]) body.set(name, row.querySelector(`[name=${name}]`).value);
              const headers = { "X-Row": "yes", ...JSON.parse(document.body.getAttribute("hx-headers:inherited")) };
              return fetch(row.dataset.path, { method: "POST", headers, body });
            }
            """);
        note.press("Enter");
        assertThat(page.locator("#entries .newer")).containsText("Giá trị mới: Chữ của đồng nghiệp");
        assertThat(note).hasValue("Chữ của tôi");
        note.press("Enter");
        assertThat(page.locator("#entries .newer")).hasCount(0);
        assertThat(page.locator("#entries .saving")).hasCount(0);
        page.reload();
        assertThat(note).hasValue("Chữ của tôi");
        note.fill("");
        note.press("Enter");
        assertThat(page.locator("#said")).hasText("Đã lưu");
    }

    @Test
    @Order(4)
    void somebody_found_without_accents_is_added_and_the_bars_follow() {
        var page = list(officer, 0);
        var total = page.locator("#total").textContent();
        page.locator("#f-who").pressSequentially("nguyen");
        page.locator("#candidates button").last().click();

        assertThat(page).hasURL(Pattern.compile(".*/lists/\\d+"));
        assertThat(page.locator("main")).containsText("Khách mời");
        assertThat(page.locator("#total")).not().hasText(total);
    }

    @Test
    @Order(5)
    void a_block_pasted_from_excel_is_shown_first() {
        var page = list(officer, 1);
        page.evaluate("""
            () => {
              const data = new DataTransfer();
              data.setData("text/plain", "Họ và tên\\tNăm sinh\\tGiới tính\\nLâm Thị Người Mới\\t1991\\tNữ\\nTrần Văn Cũng Mới\\t1989\\tNam");
              document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);
        assertThat(page.locator(".tile.good")).containsText("2");
        page.locator("form[action$='/confirmation'] button.main").click();
        page.locator("main a.button.main").click();
        assertThat(page.locator("#entries")).containsText("Lâm Thị Người Mới");
    }

    @Test
    @Order(6)
    void the_conference_of_chau_thanh_adopts_its_list() {
        var page = list(officer, 1);
        page.locator(".tabs a[href$='/adoption']").click();
        fill(page, "heldOn", "11/02/2020");
        fill(page, "summoned", "172");
        fill(page, "present", "165");
        fill(page, "inFavour", "170");
        page.locator("form[action$='/adoption'] button.main").click();
        assertThat(page.locator("#findings .breach")).containsText("170");

        fill(page, "inFavour", "162");
        fill(page, "against", "1");
        fill(page, "abstaining", "2");
        page.locator("form[action$='/adoption'] button.main").click();
        assertThat(page.locator("main")).containsText("162 tán thành");
        assertThat(page.locator("[data-cell]")).hasCount(0);

        page.locator(".tabs a[href$='/adoption']").click();
        var minutes = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        page.locator("[name=file]").setInputFiles(new FilePayload("Biên bản hội nghị.pdf", "application/pdf", minutes));
        page.locator("form[action$='/adoption/minutes'] button").click();
        assertThat(page.locator("main")).containsText("Biên bản hội nghị.pdf");
        assertThat(officer.status(page.url() + "/minutes")).isEqualTo(200);
    }

    @Test
    @Order(7)
    void the_congress_list_is_assembled_from_what_was_adopted_and_seen_out_of_balance() {
        var page = list(standingBody, 0);
        var before = number(page.locator("#total"));
        assertThat(page.locator("#found .breach")).containsText("500");
        page.locator("form[action$='/assembly'] button").click();

        assertThat(page.locator("main")).containsText("Đã đưa");
        assertThat(number(page.locator("#total"))).isGreaterThan(before);
        assertThat(page.locator("#found .breach")).containsText("nhiều hơn số tối đa");
        assertThat(page.locator("#composition .axis")).hasCount(11);
        page.locator("#f-q").fill("cham moi nguoi");
        page.locator(".list-filter button").click();
        assertThat(page.locator("main")).containsText("Không có dòng nào khớp bộ lọc");
    }

    @Test
    @Order(8)
    void the_credentials_of_the_congress_add_up_and_lead_to_names() {
        var page = list(standingBody, 0);
        var total = page.locator("#total").textContent().strip();
        page.locator(".tabs a[href$='/credentials']").click();
        page.waitForURL(url -> url.endsWith("/credentials"));

        var sums = page.locator("[data-sum]").allTextContents();
        assertThat(sums).hasSizeGreaterThan(10).allMatch(sum -> sum.strip().equals(total));
        assertThat(page.locator("main")).containsText("Cao tuổi nhất");
        var women = page.locator("#facet-sex tbody a").first();
        var number = women.textContent().strip();
        women.click();
        assertThat(page.locator("#entries caption")).containsText(number);
    }

    private static void fill(Page page, String name, String value) {
        page.locator("form[action$='/adoption'] [name=" + name + "]").fill(value);
    }

    private static int number(Locator locator) {
        return Integer.parseInt(locator.textContent().strip().replace(".", ""));
    }
}
