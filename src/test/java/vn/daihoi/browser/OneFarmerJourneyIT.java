package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// What a congress is held for: a Khmer farmer is entered once, in her town, and goes from there to the delegation to
/// the nation's congress. Nobody types her name a second time.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneFarmerJourneyIT {
    private static final String NAME = "Thạch Thị Sô Phia Ry";
    private static final String PLAIN = "thach thi so phia ry";
    private static final String HEADLINE = "Người mở chợ nấm rơm của phum";
    private static final String PIECE = "Phiên chợ nấm ở phum";
    private static final String TALK = "Nữ nông dân Khmer duy nhất có mô hình liên kết";
    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk officer;
    private static Desk head;
    private static Desk district;
    private static Desk province;
    private static Desk newspaper;
    private static Page visitor;
    private static long registrant;
    private static String exemplar = "";
    private static String talks = "";
    private static String congress = "";
    private static String story = "";

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=season");
        officer = Desk.of(chromium, program, "can-bo.31569", "demo-2020-can-bo");
        head = Desk.of(chromium, program, "truong.31569", "demo-2020-thu-truong");
        district = Desk.of(chromium, program, "thuong-truc.942", "demo-2020-thuong-truc");
        province = Desk.of(chromium, program, "tinh.snv", "demo-2020-thuong-truc");
        newspaper = Desk.of(chromium, program, "can-bo.bst", "demo-2020-can-bo");
        visitor = chromium.withoutScript(program.address()).newPage();
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

    private static void press(Page page, String button) {
        page.locator("main button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    /// Where the page is, once it has come there.
    private static String path(Page page, String wanted) {
        page.waitForURL(url -> URI.create(url).getPath().matches(wanted));
        return URI.create(page.url()).getPath();
    }

    private static Locator row(Page page, String rows) {
        return page.locator(rows).filter(new Locator.FilterOptions().setHasText(NAME));
    }

    @Test
    @Order(1)
    void her_town_enters_her_and_proposes_her_from_there() {
        var page = officer.at("/exemplars/new");
        page.locator("main [name=q]").fill(NAME);
        page.locator("main [name=q]").press("Enter");
        page.locator("main a[href^='/people/new']").first().click();
        assertThat(page.locator("[name=display]")).hasValue(NAME);
        page.locator("[name=sex]").selectOption("nu");
        page.locator("[name=born]").fill("1981");
        page.locator("[name=post]").fill("Nông dân");
        page.locator("[name=work]").selectOption("truc-tiep");
        page.locator("[name=sector]").selectOption("nong-nghiep");
        page.locator("[name=newExemplar]").check();
        page.locator("[name=ethnicity]").selectOption("Khơ-me");
        page.locator("[name=religion]").selectOption("Phật giáo");
        press(page, "Lưu");
        registrant = Long.parseLong(path(page, "/people/\\d+").replaceAll("\\D", ""));

        page.locator("#exemplar button").click();
        page.locator("[name=headline]").fill(HEADLINE);
        page.locator("[name=deeds]")
                .fill("Năm năm gom rơm của cả phum làm nấm, lập chợ nấm sáng thứ bảy, dạy nghề cho ba mươi hai chị em; "
                        + "mỗi hộ thêm ba triệu đồng một tháng, mười chín hộ Khmer thoát nghèo, rơm không còn bị đốt.");
        page.locator("[name=field]").selectOption("nong-nghiep");
        page.locator("[name=fromYear]").fill("2016");
        page.locator("[name=toYear]").fill("2019");
        press(page, "Lưu");
        exemplar = path(page, "/exemplars/\\d+");
        press(page, "Trình thủ trưởng");
        assertThat(page.locator(".flash")).containsText("Đã trình thủ trưởng");
    }

    @Test
    @Order(2)
    void the_district_compares_and_takes_her_up_and_the_province_chooses_her() {
        press(head.at(exemplar), "Duyệt và gửi lên cấp trên");
        var page = district.at("/exemplars/waiting");
        page.getByLabel("Chọn " + NAME + " để so sánh").check();
        page.locator("#exemplars [name=id]:not(:checked)").first().check();
        press(page, "So sánh");
        page.locator(".exemplar-compare form[action='" + exemplar + "/taking-up'] button")
                .click();
        assertThat(page.locator(".flash")).containsText("Đã chọn");
        press(page, "Đề nghị tiếp lên cấp trên");
        assertThat(page.locator(".flash")).containsText("cấp trên");

        page = province.at(exemplar);
        press(page, "Chọn cho đại hội");
        assertThat(page.locator(".page-head")).containsText("Điển hình của đại hội");
    }

    @Test
    @Order(3)
    void she_is_chosen_to_speak_and_it_is_told_that_she_is_on_no_list() {
        var page = province.at("/conferences");
        page.locator("main a", new Page.LocatorOptions().setHasText("Tỉnh Sóc Trăng"))
                .first()
                .click();
        page.locator("main form[action$='/conference'] button.main").click();
        path(page, "/conferences/\\d+.*");
        page.navigate(exemplar);
        page.locator("main a.button[href*='/talks?q=']").click();
        talks = path(page, "/conferences/\\d+/talks");
        row(page, "#choose tbody tr").locator("[name=exemplar]").check();
        page.locator("#choose [name=reasons]").fill(TALK);
        page.locator("#choose form[method=post] button.main").click();
        page.locator("[name=text]").fill("Kính thưa Đại hội. ".repeat(80));
        press(page, "Lưu");
        assertThat(page.locator(".flash")).isVisible();
        page.navigate(talks);
        assertThat(page.locator("main .finding")
                        .filter(new Locator.FilterOptions().setHasText("Chưa có trong danh sách"))
                        .filter(new Locator.FilterOptions().setHasText(NAME))
                        .first())
                .isVisible();
    }

    @Test
    @Order(4)
    void one_button_puts_her_on_the_list_and_she_is_invited() {
        var page = province.at(exemplar);
        press(page, "Đưa vào: Đại biểu dự hội nghị, đại hội của đơn vị");
        page.locator("#lists li a").first().click();
        congress = path(page, "/lists/\\d+");
        page.navigate(congress + "?q=" + PLAIN);
        step(page, "review", "Đã rà soát");
        step(page, "approve", "Đã duyệt");

        var invitations = talks.replace("/talks", "/invitations");
        page.navigate(invitations);
        page.locator("main .guest-tools button.main").first().click();
        assertThat(page.locator(".flash")).isVisible();
        page.navigate(invitations + "?q=" + PLAIN);
        assertThat(row(page, "#guests tbody tr")).hasCount(1);
    }

    private static void step(Page page, String step, String then) {
        row(page, "#entries tbody tr").locator("[name=entry]").check();
        page.locator("#bulk [value=" + step + "]").click();
        assertThat(row(page, "#entries tbody tr")).containsText(then);
    }

    @Test
    @Order(5)
    void she_agrees_and_her_story_is_cleared_by_a_second_person() {
        var page = officer.at(exemplar);
        page.locator("#consent summary").click();
        page.locator("[name=givenBy]").fill(NAME);
        page.locator("[name=givenOn]").fill("10/02/2020");
        page.getByLabel("Nói với cán bộ").check();
        page.locator("#consent form button").last().click();
        assertThat(page.locator("#consent")).containsText("Đang có hiệu lực");

        page.locator("#story button").click();
        var desk = path(page, "/stories/\\d+");
        page.locator("[name=title]").fill(HEADLINE);
        page.locator("[name=lead]").fill("Mỗi sáng thứ bảy, ba mươi hai chị em mang nấm ra đầu phum.");
        page.locator("[name=body]").fill("Rơm từng bị đốt sau mỗi vụ. Nay rơm thành nấm, nấm thành chợ.\n\n".repeat(4));
        press(page, "Lưu");
        assertThat(page.locator(".flash")).isVisible();
        page.locator("form[action$='/offer'] button").click();
        assertThat(page.locator("form[action$='/offer']")).hasCount(0);
        page = province.at(desk);
        page.locator("form[action$='/publication'] button.main").click();
        assertThat(page.locator(".flash")).containsText("lên trang công khai");
    }

    @Test
    @Order(6)
    void she_receives_a_merit_whose_decision_is_in_the_register_and_on_her_story() {
        MeritGiven.by(province, exemplar, HEADLINE, "747");

        assertThat(officer.at(exemplar).locator("#honours")).containsText("747/QĐ-UBND");
        visitor.navigate("/dien-hinh?q=cho+nam+rom");
        visitor.locator(".shelf-card a").first().click();
        story = path(visitor, "/dien-hinh/.+");
        assertThat(visitor.locator(".story-honours")).containsText("747/QĐ-UBND");
    }

    @Test
    @Order(7)
    void the_press_writes_of_her_and_she_is_counted_there() {
        var before = told();
        var page = newspaper.at("/publicity/kit");
        page.locator("[name=q]").fill(PLAIN);
        page.locator("form.filter button.main").click();
        row(page, ".publicity-kit").locator("a.button").click();
        page.locator("[name=title]").fill(PIECE);
        page.locator("[name=publishedOn]").fill("12/02/2020");
        page.locator("[name=link]").fill("https://bst.soctrang.example/thi-dua/cho-nam");
        page.locator("form[data-guard] button.main").click();
        assertThat(page.locator("#subjects")).containsText(NAME);

        assertThat(told()).isEqualTo(before + 1);
        assertThat(province.at(exemplar).locator("main")).containsText(PIECE);
    }

    /// Of how many women among the exemplars the press has told.
    private static int told() {
        var cell = province.at("/publicity/coverage")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Phụ nữ"))
                .locator("td")
                .first();
        return Integer.parseInt(cell.textContent().strip().split("/")[0].replaceAll("\\D", ""));
    }

    @Test
    @Order(8)
    void she_is_counted_in_the_credentials_and_in_the_results_report() {
        var page = province.at(congress + "/credentials");
        assertThat(page.locator("main")).containsText("Hình thức khen thưởng cao nhất");
        for (var part :
                new String[] {"by=commendation&is=commended-bang-khen", "by=sex&is=nu", "by=work&is=truc-tiep"}) {
            page.navigate(congress + "?" + part + "&q=" + PLAIN);
            assertThat(row(page, "#entries tbody tr")).hasCount(1);
        }
        page.navigate("/reports");
        page.locator("form[action$='/report'] button, a.button.main").first().click();
        var report = path(page, "/reports/\\d+.*").replaceAll("(/reports/\\d+).*", "$1");
        for (var figure : new String[] {"dien-hinh", "nong-dan"}) {
            assertThat(ReportRows.named(page, report + "/figures/" + figure, NAME))
                    .as(figure)
                    .isTrue();
        }
    }

    @Test
    @Order(9)
    void she_is_in_the_index_of_the_book() throws IOException {
        assertThat(printed()).contains(NAME).contains("Tra theo tên");
    }

    private static String printed() throws IOException {
        var page = province.at("/stories/book");
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
    @Order(10)
    void she_is_chosen_for_the_nations_congress_among_the_delegates() {
        var page = province.at("/lists");
        page.locator(".list-slot").nth(1).locator("button.main").click();
        var nation = path(page, "/lists/\\d+");
        page.navigate(nation + "/adoption");
        page.locator("[name=seats]").fill("1");
        page.locator("[name=notice]").fill("Thông báo giả định của Trung ương");
        page.locator("form[action$='/quota'] button").click();

        page.navigate(nation + "/eligible?q=" + PLAIN);
        var hers = row(page, "#eligible li");
        assertThat(hers).containsText("Bằng khen");
        hers.locator("[name=registrant]").check();
        page.locator("main .form-foot button.main").click();
        assertThat(row(page, "#entries tbody tr")).hasCount(1);
        assertThat(page.locator("#total")).containsText("1");
    }

    @Test
    @Order(11)
    void she_stands_in_the_register_once_and_every_module_means_the_same_entry() {
        SameEntry.everywhere(program, registrant, NAME);
        var page = officer.at("/people?q=" + PLAIN);
        assertThat(row(page, "main tbody tr")).hasCount(1);
        page = province.at("/people/" + registrant);
        assertThat(page.locator("#exemplar")).containsText(HEADLINE);
        assertThat(page.locator("#lists li")).hasCount(2);
        assertThat(page.locator("#honours")).containsText("747/QĐ-UBND");
    }

    @Test
    @Order(12)
    void she_takes_her_consent_back_and_is_gone_in_public_and_from_the_book() throws IOException {
        var page = officer.at(exemplar);
        press(page, "Rút lại đồng ý");
        page.locator("#withdraw button.danger").click();
        assertThat(page.locator("#consent")).containsText("Chưa đồng ý");

        assertThat(visitor.navigate(story).status()).isEqualTo(404);
        visitor.navigate("/dien-hinh?q=cho+nam+rom");
        assertThat(visitor.locator(".shelf-card")).hasCount(0);
        assertThat(printed()).doesNotContain(NAME);
        assertThat(row(newspaper.at("/publicity/kit?q=" + PLAIN), ".publicity-kit"))
                .hasCount(0);
        assertThat(province.at("/people/" + registrant).locator("#lists li")).hasCount(2);
    }
}
