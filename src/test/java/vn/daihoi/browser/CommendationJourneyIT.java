package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// From a commune's proposal to the certificate: its council votes, the district consolidates, the province decides by
/// a paper of the register, and the honour stands with number and day wherever it is asked for.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommendationJourneyIT {
    private static final String HONOUR = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong/";
    private static final String DEED = "Giúp 14 hộ Khmer trong ấp chuyển sang trồng màu, 9 hộ đã thoát nghèo";

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk commune;
    private static Desk district;
    private static Desk province;
    private static String person = "";
    private static String decision = "";

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=season");
        commune = Desk.of(chromium, program, "can-bo.31569", "demo-2020-can-bo");
        district = Desk.of(chromium, program, "thuong-truc.942", "demo-2020-thuong-truc");
        province = Desk.of(chromium, program, "tinh.snv", "demo-2020-thuong-truc");
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

    private static void begin(Page page, String name) {
        page.locator(".commendation-new [name=name]").fill(name);
        page.locator(".commendation-new button").click();
        assertThat(page.locator("h1")).containsText(name);
    }

    private static void press(Page page, String dialog) {
        page.locator("[commandfor=" + dialog + "][command=show-modal]").click();
        page.locator("#" + dialog + " button.main").click();
    }

    private static Locator row(Page page) {
        return page.locator("#hearing tbody tr").filter(new Locator.FilterOptions().setHasText(DEED));
    }

    @Test
    @Order(1)
    void the_commune_proposes_somebody_of_the_register_and_its_council_votes() {
        var page = commune.at("/");
        page.navigate("/commendations");
        begin(page, "Điển hình tiên tiến thị trấn");
        page.locator(".page-head a.main").click();
        page.locator("[name=who]").fill("thach");
        page.locator("form.card button.main").click();
        person = page.locator(".commendation-found b").first().textContent().strip();
        page.locator(".commendation-found a").first().click();
        page.locator("[name=honour]").selectOption(HONOUR);
        page.locator("[name=achievement]").fill(DEED);
        page.locator("form.card button.main").click();
        assertThat(row(page)).containsText("Hội đồng chưa bỏ phiếu");

        page.locator("[name=heldOn]").fill("11/02/2020");
        page.locator("[name=members]").fill("9");
        page.locator("[name=present]").fill("8");
        page.locator("[name=needed]").fill("70");
        page.locator("[name=basis]").fill("Quy chế Hội đồng thị trấn");
        row(page).locator("input.cell").fill("8");
        page.locator("#hearing .form-foot button").click();
        assertThat(row(page)).containsText("Đủ điều kiện");
        assertThat(page.locator("#next")).containsText("thủ trưởng đơn vị bấm trình");
    }

    @Test
    @Order(2)
    void the_head_sends_it_and_the_district_consolidates_and_agrees() {
        var head = Desk.of(chromium, program, "truong.31569", "demo-2020-thu-truong");
        var theirs = head.at("/commendations");
        theirs.locator("tbody th a").first().click();
        press(theirs, "send");
        assertThat(row(theirs)).containsText("Đang ở Huyện Châu Thành");

        var page = district.at("/commendations");
        assertThat(page.locator("#commendations")).containsText("chưa đưa vào đợt nào");
        page.locator("tbody th a").first().click();
        page.locator("#waiting button").click();
        assertThat(row(page)).containsText("Thị trấn Châu Thành: 8 phiếu đồng ý");
        row(page).locator("select").selectOption("agree");
        page.locator("#hearing .form-foot button").click();
        press(page, "send");
        assertThat(page.locator("#refused")).containsText("Hội đồng chưa bỏ phiếu");

        page.waitForLoadState();
        for (var waiting : page.locator("#hearing tbody tr").all()) {
            var inputs = waiting.locator("input.cell");
            if (inputs.count() > 0 && inputs.inputValue().isEmpty()) {
                inputs.fill("12");
                waiting.locator("select").selectOption("agree");
            }
        }
        page.locator("#hearing .form-foot button").click();
        press(page, "send");
        assertThat(row(page)).containsText("Đang ở Tỉnh Sóc Trăng");
    }

    @Test
    @Order(3)
    void the_province_decides_by_a_paper_of_the_register() {
        var page = province.at("/commendations");
        page.navigate("/documents/letterhead");
        page.locator("[name=signer]").fill("Nguyễn Văn Minh");
        page.locator("form.card button.main").first().click();
        page.navigate("/commendations");
        begin(page, "Khen thưởng tại Đại hội");
        page.locator("#waiting button").click();
        page.waitForLoadState();
        for (var line : page.locator("#hearing tbody tr").all()) {
            line.locator("select").selectOption(line.textContent().contains(DEED) ? "agree" : "disagree");
            line.locator("input[name^=n-]").fill("Theo hồ sơ");
        }
        page.locator("#hearing .form-foot button").click();
        assertThat(row(page)).containsText("Đủ điều kiện");
        page.locator("#next form.row button.main").click();
        var draft = WrittenDraft.on(page);
        draft.write("Giám đốc Sở Nội vụ");
        draft.issue("645");

        page.navigate("/commendations");
        page.locator("a", new Page.LocatorOptions().setHasText("645/QĐ-UBND"))
                .first()
                .click();
        assertThat(page.locator("main")).containsText(person);
        decision = page.url();
    }

    @Test
    @Order(4)
    void the_certificate_is_printed_and_the_honour_stands_in_register_and_statistics() throws Exception {
        var page = commune.at("/commendations");
        page.locator("a", new Page.LocatorOptions().setHasText("645/QĐ-UBND")).click();
        assertThat(page).hasURL(decision);
        var pdf = page.request().get(page.url() + "/certificates.pdf").body();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("BẰNG KHEN", person, "645/QĐ-UBND");
        }
        page.locator("tbody th a").first().click();
        assertThat(page.locator("#honours")).containsText("645/QĐ-UBND");

        page.navigate("/commendations/statistics");
        page.locator("tfoot a").first().click();
        assertThat(page.locator("#list")).containsText(person);
    }

    @Test
    @Order(5)
    void the_pages_can_be_used_by_everybody() {
        for (var path : List.of("/commendations", "/commendations/statistics", decision)) {
            var found = violations(province.at(path));
            assertThat(found).as(path).isEmpty();
        }
        var page = district.at("/commendations");
        page.locator("tbody th a").first().click();
        assertThat(violations(page)).isEmpty();
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
    }
}
