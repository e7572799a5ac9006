package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.daihoi.intake.reading.MessyList;

/// An officer has a list of 300 people as offices have them, typed in TCVN3: a bad cell comes back with its remark in
/// the officer's own file, the mended list goes in with every name right, and out again.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListsInJourneyIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<MessyList.Person> PEOPLE = MessyList.people(300);

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk officer;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data);
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

    private static Page upload(String bad) {
        var page = officer.at("/people");
        page.locator("a[href='/imports/people']").click();
        page.locator("[name=file]")
                .setInputFiles(new FilePayload("Danh sách ĐHTT (font cũ).xlsx", XLSX, MessyList.xlsx(PEOPLE, bad)));
        page.locator("form[enctype] button.main").click();
        assertThat(page).hasURL(Pattern.compile(".*/imports/people/\\d+"));
        return page;
    }

    @Test
    @Order(1)
    void a_bad_cell_comes_back_with_its_remark_in_the_officers_own_file() throws IOException {
        var page = upload("19x8");
        assertThat(page.locator(".tile.bad")).containsText("1");
        assertThat(page.locator(".import-rows .wrong")).containsText("19x8");
        assertThat(page.locator("form[action$='/confirmation'] button.main")).hasCount(0);

        var download =
                page.waitForDownload(() -> page.locator("a[href$='/remarks']").click());
        try (var book = WorkbookFactory.create(Files.newInputStream(download.path()))) {
            var row = book.getSheetAt(0).getRow(9);
            assertThat(row.getCell(6).getStringCellValue()).contains("19x8", "Năm sinh");
            assertThat(book.getFontAt(row.getCell(1).getCellStyle().getFontIndex())
                            .getFontName())
                    .isEqualTo(".VnTime");
        }
    }

    @Test
    @Order(2)
    void every_name_of_the_mended_list_is_read_right() {
        var page = upload("");
        assertThat(page.locator(".tile.good")).containsText("300");
        var names = page.locator(".import-rows th[scope=row]")
                .evaluateAll("all => all.map(one => one.firstChild.textContent.trim())");
        assertThat(names).isEqualTo(PEOPLE.stream().map(MessyList.Person::name).toList());

        page.locator("details:has(.columns), details.columns")
                .first()
                .locator("summary")
                .click();
        assertThat(page.locator("select[name='column.1']")).hasValue("display");
        assertThat(page.locator("select[name='column.2']")).hasValue("bornMale");
        page.locator("form[action$='/confirmation'] button.main").click();
        assertThat(page.locator("main")).containsText("300 dòng");
        page.locator("main a.button.main").click();
        var last = PEOPLE.getLast().name();
        officer.at("/people?q=" + java.net.URLEncoder.encode(last, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.locator("main")).containsText(last);
    }

    @Test
    @Order(3)
    void the_import_is_undone_as_one_act() {
        var page = officer.at("/imports/people");
        page.locator("li a[href^='/imports/people/']").first().click();
        page.locator("button.danger[commandfor=undo]").click();
        page.locator("dialog[open] button.danger").click();
        assertThat(page.locator("main")).containsText("Đã hoàn tác cả danh sách");
        var last = PEOPLE.getLast().name();
        officer.at("/people?q=" + java.net.URLEncoder.encode(last, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.locator("table")).hasCount(0);
    }
}
