package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.daihoi.signature.SampleKeys;

/// A commune officer makes the papers of its conference in one sitting: from data entered before, with a template
/// changed in Word, issued, signed and sent; the district sees it come and sees the signature checked.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PapersJourneyIT {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk officer;
    private static Desk district;
    private static String paper = "";

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=season");
        officer = Desk.of(chromium, program, "can-bo.31569", "demo-2020-can-bo");
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
    void the_letterhead_is_proposed_and_kept_once() {
        var page = officer.at("/documents");
        page.locator("a[href='/documents/letterhead']").first().click();
        assertThat(page.locator("[name=body]")).hasValue("Ủy ban nhân dân thị trấn Châu Thành");
        page.locator("[name=signer]").fill("Thạch Thị Mẫu");
        save(page);
        assertThat(page).hasURL(Pattern.compile(".*/documents$"));
        assertThat(page.locator(".flash")).containsText("Đã lưu thể thức");
    }

    @Test
    @Order(2)
    void a_broken_template_is_named_and_a_mended_one_is_used() throws IOException {
        var page = officer.at("/documents/templates/ke-hoach");
        var download = page.waitForDownload(
                () -> page.locator("a.button.main[href$='/docx']").click());
        var original = Files.readAllBytes(download.path());

        put(page, reworded(original, "{{ten_hoi_nghj}}"));
        assertThat(page.locator("#refused")).containsText("ten_hoi_nghj");
        put(page, reworded(original, "KẾ HOẠCH RIÊNG CỦA THỊ TRẤN"));
        assertThat(page.locator(".flash")).containsText("Đã nhận mẫu");
        assertThat(page.locator("table")).containsText("Bản 1");
    }

    private static void put(Page page, byte[] docx) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("mau.docx", DOCX, docx));
        page.locator("form.card button.main").first().click();
    }

    /// As a clerk would: a line of one's own at the end.
    private static byte[] reworded(byte[] docx, String line) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(line);
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    @Order(3)
    void the_plan_is_filled_from_data_and_what_is_open_is_written() {
        var page = officer.at("/documents");
        page.locator("form[action='/documents/ke-hoach'] button").click();
        assertThat(page).hasURL(Pattern.compile(".*/documents/drafts/\\d+"));
        assertThat(page.locator(".document-sheets img").first()).isVisible();
        assertThat(page.locator(".page-head")).containsText("Mẫu của đơn vị, bản 1");

        issue(page);
        assertThat(page.locator("#refused")).containsText("chỗ phải viết");
        var draft = WrittenDraft.on(page);
        while (draft.open().count() > 0) {
            draft.write("nội dung của đơn vị");
        }
        assertThat(page.getByText("Không còn chỗ nào phải viết")).isVisible();
    }

    @Test
    @Order(4)
    void it_is_issued_into_the_register_and_into_the_dossier() {
        var page = officer.at("/documents");
        page.locator("a[href^='/documents/drafts/']").first().click();
        issue(page);
        assertThat(page).hasURL(Pattern.compile(".*/papers/\\d+$"));
        paper = page.url();
        assertThat(page.locator("h1")).containsText("01/KH-UBND");

        assertThat(officer.at("/papers/register").locator("main")).containsText("01/KH-UBND");
        var own = officer.at("/");
        own.locator("main a[href^='/duties/']")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("kế hoạch", Pattern.CASE_INSENSITIVE)))
                .first()
                .click();
        assertThat(own.locator("main")).containsText("01-KH-UBND");
        assertThat(own.locator("[name=number]")).hasValue("01/KH-UBND");
    }

    private static void issue(Page page) {
        page.locator("#issue button.main").click();
    }

    @Test
    @Order(5)
    void it_is_signed_with_the_units_key() {
        var keys = officer.at("/signature/keys");
        var p12 = SampleKeys.p12(
                "UBND thị trấn Châu Thành", "Thị trấn Châu Thành", "2019-06-01T00:00:00Z", "2024-06-01T00:00:00Z");
        key(keys, p12, "sai");
        assertThat(keys.locator("#refused")).containsText("Mật khẩu của khóa không đúng");
        key(keys, p12, SampleKeys.PASSWORD);
        assertThat(keys.locator("table")).containsText("UBND thị trấn Châu Thành");

        var page = officer.at(paper);
        page.locator("[name=password]").fill("sai");
        page.locator("form[action$='/signature'] button").click();
        assertThat(page.locator("#not-signed")).containsText("không đúng");
        page.locator("[name=password]").fill(SampleKeys.PASSWORD);
        page.locator("form[action$='/signature'] button").click();
        assertThat(page.locator("main")).containsText("Nội dung nguyên vẹn từ khi ký");
        assertThat(page.locator("main")).containsText("Chưa xác minh được ai cấp chứng thư");
    }

    private static void key(Page page, byte[] p12, String password) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("khoa.p12", "application/x-pkcs12", p12));
        page.locator("[name=password]").fill(password);
        page.locator("form[enctype] button.main").click();
    }

    @Test
    @Order(6)
    void it_is_sent_up_and_the_district_sees_it_come_and_checked() {
        var page = officer.at(paper);
        page.locator("[name=units][value='942']").check();
        page.locator("form[action$='/recipients'] button.main").click();
        assertThat(page.locator(".flash")).containsText("Đã gửi đến 1 đơn vị");

        var box = district.at("/papers");
        assertThat(box.locator("main")).containsText("01/KH-UBND");
        box.getByText("01/KH-UBND").first().click();
        assertThat(box.locator("main")).containsText("Nội dung nguyên vẹn từ khi ký");
        assertThat(box.locator("form[action$='/signature']")).hasCount(0);

        assertThat(officer.at(paper).locator("main")).containsText("Đã nhận 1/1");
        assertThat(district.status("/documents")).isEqualTo(200);
    }

    @Test
    @Order(7)
    void two_people_on_one_draft_lose_nothing() {
        var mine = officer.at("/documents");
        mine.locator("form[action='/documents/du-toan'] button").first().click();
        mine.waitForURL(url -> url.matches(".*/documents/drafts/\\d+"));
        var head = Desk.of(chromium, program, "truong.31569", "demo-2020-thu-truong");
        var theirs = head.at(mine.url().replaceAll("^https?://[^/]+", ""));
        WrittenDraft.on(mine).open().first().fill("Chữ của cán bộ");
        WrittenDraft.on(theirs).open().first().fill("Chữ của thủ trưởng");

        theirs.locator("#words button.main").click();
        assertThat(theirs.locator(".flash")).containsText("Đã lưu");
        mine.locator("#words button.main").click();

        assertThat(mine.locator(".conflict")).containsText("Chữ của thủ trưởng");
        assertThat(mine.locator(".conflict")).containsText("Chữ của cán bộ");
    }

    /// Invitations: a conference, three people on its list, a copy for each.
    @Test
    @Order(8)
    void each_guest_gets_a_copy_and_the_copies_can_be_fetched_again() throws IOException {
        var page = officer.at("/documents");
        page.locator("a[href$='/conference']").first().click();
        page.locator("form[action$='/conference'] button.main").click();
        page = officer.at("/lists");
        page.locator("form[action='/lists']:has([value=here]) button").click();
        page.waitForURL(url -> url.matches(".*/lists/\\d+"));
        var list = page.url().replaceAll(".*/", "");
        page = officer.at("/imports/delegates?target=" + list);
        page.locator("main [name=text]")
                .fill("Họ và tên\tNăm sinh\nThạch Thị Mời Một\t1971\nLý Văn Mời Hai\t1972\nSơn Mời Ba\t1973");
        page.locator("main form:has([name=text]) button").click();
        page.locator("form[action$='/confirmation'] button.main").click();

        page = officer.at("/documents");
        page.locator("form[action='/documents/giay-moi'] button").first().click();
        page.locator("a[href$='/copies']").click();
        assertThat(page.locator("#copies")).containsText("3 người");
        page.locator("#copies button.main").click();
        assertThat(page.locator("#copies [role=status]")).containsText("Đã xong 3 bản");

        var merge = page.url().replaceAll("^https?://[^/]+", "");
        assertThat(words(page, merge)).contains("Thạch Thị Mời Một", "Lý Văn Mời Hai", "Sơn Mời Ba");
        page.navigate(merge.replaceAll("/copies/.*", "/copies"));
        page.locator("#copies a").click();
        assertThat(page.locator("#copies")).containsText("Đã xong 3 bản");
        assertThat(district.status(merge + "/pdf")).isEqualTo(404);
    }

    private static String words(Page page, String merge) throws IOException {
        var answer = page.context().request().get(merge + "/pdf");
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static void save(Page page) {
        page.locator("form.card button.main").first().click();
    }
}
