package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import vn.daihoi.DaiHoi;

/// From the seats to the names: the standing body divides 500 seats and decides, the congress list is assembled and
/// mended, an impossible wish is answered, and one group is drawn by a public lot that anybody can draw again.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AllocationJourneyIT {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static final String SEED = "Xổ số kiến thiết 12/02/2020: 48151";

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk standingBody;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=season");
        standingBody = Desk.of(chromium, program, "tinh.snv", "demo-2020-thuong-truc");
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
    void ways_to_divide_the_seats_stand_side_by_side() {
        var page = standingBody.at("/allocation");
        assertThat(page.locator("main")).containsText("So sánh các phương án");
        page.locator("[name=name]").fill("Phương án của Thường trực");
        page.locator(".allocation-new button").click();
        for (var group :
                Map.of("lanh-dao-tinh", 40, "anh-hung", 20, "khach-moi", 40).entrySet()) {
            page.locator("[name=g-" + group.getKey() + "]").fill("" + group.getValue());
        }
        for (var group : Map.of("dien-hinh", 290, "lanh-dao-so-nganh", 75, "lanh-dao-huyen", 30)
                .entrySet()) {
            page.locator("[name=g-" + group.getKey() + "]").fill("" + group.getValue());
            page.locator("[name=s-" + group.getKey() + "]").check();
        }
        page.locator("form[data-guard] button.main").first().click();
        assertThat(page.locator(".finding.breach")).containsText("395");

        page.locator("[name=g-khach-moi]").fill("45");
        page.locator("form[data-guard] button.main").first().click();
        assertThat(page.locator("#composition tfoot")).containsText("290 / 290");
        assertThat(page.locator(".finding.breach")).hasCount(0);
    }

    @Test
    @Order(2)
    void a_cell_is_locked_the_others_move_and_every_number_has_its_reason() {
        var page = standingBody.at("/allocation");
        page.locator("th a", new Page.LocatorOptions().setHasText("Phương án của Thường trực"))
                .first()
                .click();
        page.locator("#composition summary").click();
        var cell = row(page, "Huyện Trần Đề").locator("input").nth(2);
        var before = Integer.parseInt(cell.getAttribute("placeholder"));
        cell.fill("" + (before + 1));
        page.locator("#composition button.main").click();
        assertThat(page.locator("main")).containsText("Đã giữ 1 ô");
        assertThat(row(page, "Huyện Trần Đề").locator("input.locked")).hasValue("" + (before + 1));
        assertThat(page.locator("#composition tfoot")).containsText("30 / 30");

        row(page, "Huyện Trần Đề").locator("a").click();
        assertThat(page.locator("main")).containsText("Huyện Trần Đề có 1.718 người; cứ ");
        assertThat(page.locator("main")).containsText("Thường trực giữ ô này ở " + (before + 1) + " ghế");
    }

    @Test
    @Order(3)
    void somebody_decides_and_chau_thanh_sees_its_number_with_the_reason() {
        var page = standingBody.at("/allocation");
        page.locator("th a", new Page.LocatorOptions().setHasText("Phương án của Thường trực"))
                .first()
                .click();
        page.locator("button[commandfor=decide]").first().click();
        var dialog = page.locator("#decide");
        dialog.locator("[name=number]").fill("45/QĐ-HĐTĐKT");
        dialog.locator("[name=onDay]").fill("12/02/2020");
        dialog.locator("[name=signer]").fill("Phó Chủ tịch Ngô Văn Hùng (giả định)");
        dialog.locator("[name=reason]").fill("Theo số người, có cơ cấu");
        dialog.locator("button.main").click();
        assertThat(page.locator("main")).containsText("500 đại biểu được phân bổ");

        var officer = Desk.of(chromium, program, "can-bo.942", "demo-2020-can-bo");
        var mine = officer.at("/lists");
        mine.locator(".list-slot").nth(1).locator("a.button").click();
        mine.locator(".crumbs a").nth(1).click();
        assertThat(mine.locator("main")).containsText("Được phân bổ");
        assertThat(mine.locator("main")).containsText("Huyện Châu Thành có ");
        assertThat(mine.locator("main")).containsText("45/QĐ-HĐTĐKT");
    }

    @Test
    @Order(4)
    void the_congress_list_is_assembled_found_out_of_balance_and_mended_by_one_click() {
        var page = congress();
        page.locator("form[action$='/assembly'] button").click();
        assertThat(page.locator("#found .breach").first()).containsText("nhiều hơn số tối đa 500", SOON);
        page.locator(".list-side a[href*='/choice']").click();
        page.locator("[name=near]").fill("30");
        page.locator("form[method=get] button").click();
        page.locator("button[value=mend]").click();
        assertThat(page.locator("main")).containsText("Danh sách vi phạm");
        page.locator(".way button.main").first().click();
        assertThat(page.locator("main")).containsText("Danh sách giữ mọi quy tắc, không cần đổi ai");

        assertThat(congress().locator("#total")).hasText("500");
        assertThat(page.locator("#found")).not().containsText("nhiều hơn số tối đa");
        page.locator(".tabs a[href$='/credentials']").click();
        page.waitForURL(url -> url.endsWith("/credentials"));
        assertThat(page.locator("[data-sum]").allTextContents())
                .hasSizeGreaterThan(10)
                .allMatch(sum -> sum.strip().equals("500"));
    }

    @Test
    @Order(5)
    void an_impossible_wish_is_answered_with_the_conflict_and_the_least_that_helps() {
        var page = rules(20);
        page.locator("[name=first]").selectOption("Đại biểu nữ=có");
        page.locator("[name=second]").selectOption("Đại biểu trẻ tuổi=có");
        page.locator("button[value=pair]").click();
        page.locator("[aria-label='Ít nhất: Đại biểu nữ: có × Đại biểu trẻ tuổi: có']")
                .fill("12");
        atLeast(page, "Đơn vị cử", "Huyện Kế Sách", 7);
        atLeast(page, "Đơn vị cử", "Huyện Mỹ Tú", 7);
        atLeast(page, "Đơn vị cử", "Huyện Cù Lao Dung", 6);
        publish(page);
        page.locator("button[formaction$='/explanation']").click();

        assertThat(page.locator("#choice-run")).containsText("không thể cùng được giữ khi chọn 20 người", SOON);
        assertThat(page.locator("#choice-run"))
                .containsText("Đại biểu nữ × Đại biểu trẻ tuổi: có × có: ít nhất 12 người");
        assertThat(page.locator("#choice-run")).containsText("Đã chứng minh: không cách nào nới ít hơn mà đủ");
        page.locator(".way button.main").first().click();
        assertThat(page.locator("#choice-run")).containsText("Đã công bố, chưa chọn");
        page.locator("[name=seed]").fill(SEED);
        page.locator("[name=source]").fill("Giải đặc biệt, mở thưởng ngày 12/02/2020");
        page.locator("form[action$='/run'] button.main").click();
        assertThat(page.locator("#choice-run")).containsText("Được chọn: 20 người", SOON);
    }

    @Test
    @Order(6)
    void a_group_drawn_by_public_lot_is_drawn_again_by_the_command_line(@TempDir Path folder) throws Exception {
        var page = rules(30);
        atLeast(page, "Đại biểu nữ", "có", 10);
        atLeast(page, "Dân tộc", "Khơ-me", 6);
        atLeast(page, "Người lao động trực tiếp", "có", 8);
        publish(page);
        page.locator("[name=seed]").fill(SEED);
        page.locator("[name=source]").fill("Giải đặc biệt, mở thưởng ngày 12/02/2020");
        page.locator("form[action$='/run'] button.main").click();
        assertThat(page.locator("#choice-run")).containsText("Được chọn: 30 người", SOON);
        assertThat(page.locator(".seed")).hasText(SEED);

        for (var file : new String[] {"categories.csv", "respondents.csv", "selected.csv", "probabilities.csv"}) {
            page.waitForDownload(() ->
                            page.locator("#choice-run a[href$='/" + file + "']").click())
                    .saveAs(folder.resolve(file));
        }
        replay(folder);
        assertThat(folder.resolve("ketqua/selected.csv")).hasSameTextualContentAs(folder.resolve("selected.csv"));
        assertThat(Files.readString(folder.resolve("ketqua/summary.json"))).contains("optimal");
        var first = Files.readAllLines(folder.resolve("ketqua/selected.csv")).get(1);
        assertThat(page.locator("#choice-run table").first()).containsText(first);
    }

    /// By the program's own command line, in another process, from nothing but the published files and the seed.
    private static void replay(Path folder) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        places(),
                        DaiHoi.class.getName(),
                        "select",
                        "--categories",
                        "categories.csv",
                        "--respondents",
                        "respondents.csv",
                        "--number",
                        "30",
                        "--seed",
                        SEED,
                        "--out",
                        "ketqua")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
    }

    /// Where the program and what its command line needs lie on this machine.
    private static String places() {
        return Stream.of(DaiHoi.class, CommandLine.class, CsvReader.class, SpringApplication.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Page congress() {
        var page = standingBody.at("/lists");
        page.locator(".list-slot").first().locator("a.button").click();
        assertThat(page).hasURL(Pattern.compile(".*/lists/\\d+"));
        return page;
    }

    /// The page of rules of the congress list for so many, with no rule in it yet.
    private static Page rules(int seats) {
        var page = congress();
        page.locator(".tabs a[href$='/choice']").click();
        var fill = page.locator("form[method=get]");
        fill.locator("[name=seats]").fill("" + seats);
        fill.locator("[name=plan]").uncheck();
        fill.locator("[name=allocation]").uncheck();
        fill.locator("button").click();
        page.waitForLoadState();
        assertThat(page.locator("#n-seats")).hasValue("" + seats);
        return page;
    }

    private static void atLeast(Page page, String attribute, String value, int number) {
        var field = page.locator("[aria-label='Ít nhất: " + attribute + " " + value + "']");
        if (!field.isVisible()) {
            page.locator(
                            ".choice-group > summary",
                            new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + attribute)))
                    .click();
        }
        field.fill("" + number);
    }

    private static void publish(Page page) {
        page.locator(".choice-form .form-foot button.main").click();
        assertThat(page.locator("#choice-run")).containsText("Đã công bố, chưa chọn");
    }

    private static Locator row(Page page, String unit) {
        return page.locator("#composition tbody tr", new Page.LocatorOptions().setHasText(unit));
    }
}
