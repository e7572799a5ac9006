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
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The season as its people live it, in a real browser: from the plan in force to the report, with Châu Thành, a pilot
/// (KH128 II.2.c), as the unit that does everything right in the end.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeasonJourneyIT {
    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk standingBody;
    private static Desk officer;
    private static Desk head;
    private static Desk administrator;
    private static long chauThanh;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data);
        standingBody = Desk.of(chromium, program, "tinh.snv", "demo-2020-thuong-truc");
        officer = Desk.of(chromium, program, "can-bo.942", "demo-2020-can-bo");
        head = Desk.of(chromium, program, "truong.942", "demo-2020-thu-truong");
        administrator = Desk.of(chromium, program, "quan-tri", "demo-2020-quan-tri");
        chauThanh = unitId("942");
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
    void the_standing_body_puts_the_plan_in_force() {
        var page = standingBody.at("/plan/draft");
        page.locator("form[action='/plan/draft/sample'] button[value=soc-trang-2020]")
                .click();
        page.locator("[commandfor=enact][command=show-modal]").click();
        page.locator("#enact [name=inForce]").fill("12/02/2020");
        page.locator("#enact [name=reason]").fill("Ban hành kế hoạch của mùa đại hội");
        page.locator("#enact button.main").click();

        assertThat(page).hasURL(Pattern.compile(".*/plan"));
        assertThat(page.locator("main")).containsText("128/KH-UBND");
        standingBody.at("/plan/paragraphs/III.5?plan=KH128");
        assertThat(page.locator("main")).containsText("chậm nhất là ngày 28/02/2020");
    }

    @Test
    @Order(2)
    void a_pilot_outside_its_window_sees_the_finding_with_its_citation_and_mends_it() {
        var page = officer.at("/units/" + chauThanh + "/conference");
        page.locator("form[action$='/conference'] button.main").click();
        assertThat(page).hasURL(Pattern.compile(".*/conferences/\\d+/facts"));

        fillFacts(page, "15/05/2020");
        assertThat(page.locator("#judged")).containsText("II.2.c");
        assertThat(page.locator("#judged .breach")).not().hasCount(0);

        fillFacts(page, "20/03/2020");
        assertThat(page.locator("#judged .breach")).hasCount(0);
    }

    @Test
    @Order(3)
    void it_sets_up_committee_programme_and_presidium() {
        var path = conference();
        Preparation.nameTheConference(officer.at(path + "/name"));
        Preparation.setUpCommittee(officer.at(path + "/committee"));
        Preparation.chooseItemFour(officer.at(path + "/programme"));
        Preparation.buildPresidium(officer.at(path + "/presidium"));

        var page = officer.at(path);
        assertThat(page.locator("main")).containsText("Huyện Châu Thành");
        assertThat(page.locator("#findings .breach")).hasCount(0);
    }

    @Test
    @Order(4)
    void plan_and_decision_go_up_by_the_head_of_the_unit() {
        sendUp("Kế hoạch tổ chức Hội nghị", "12/KH-UBND");
        sendUp("Quyết định thành lập Ban Tổ chức", "13/QĐ-UBND");
    }

    @Test
    @Order(5)
    void the_standing_body_returns_and_then_accepts() {
        var duty = dutyOf(officer, "Kế hoạch tổ chức Hội nghị");
        var page = standingBody.at(duty);
        page.locator("[commandfor=return][command=show-modal]").click();
        page.locator("#return [name=reason]").fill("Thiếu phân công các tiểu ban");
        page.locator("#return button.danger").click();

        var mended = officer.at(duty);
        assertThat(mended.locator("main")).containsText("Thiếu phân công các tiểu ban");
        mended.locator("[name=summary]").fill("Kế hoạch tổ chức Hội nghị, kèm phân công các tiểu ban");
        mended.locator("button[value=submit]").click();
        head.at(duty).locator("form[action$='/approval'] button.main").click();

        standingBody.at(duty).locator("form[action$='/acceptance'] button.main").click();
        assertThat(standingBody.at(duty).locator("#standing")).containsText("Đã chấp nhận");
        var decision = dutyOf(officer, "Quyết định thành lập Ban Tổ chức");
        standingBody
                .at(decision)
                .locator("form[action$='/acceptance'] button.main")
                .click();
    }

    @Test
    @Order(6)
    void after_the_last_day_the_late_units_are_listed_and_chased() {
        moveTo("02/03/2020");

        assertThat(standingBody.at("/duties/late?q=my+tu").locator("main")).containsText("Huyện Mỹ Tú");
        var page = standingBody.at("/duties/late");
        page.locator("[name=all]").check();
        page.locator("form[action^='/duties/chases'] button.main").click();

        var commune = Desk.of(chromium, program, "can-bo.31569", "demo-2020-can-bo");
        assertThat(commune.at("/notices").locator("main")).containsText("Kế hoạch tổ chức Hội nghị");
    }

    @Test
    @Order(7)
    void a_commune_officer_cannot_see_another_commune() {
        var commune = Desk.of(chromium, program, "can-bo.31569", "demo-2020-can-bo");
        assertThat(commune.status("/units/" + unitId("31569"))).isEqualTo(200);
        assertThat(commune.status("/units/" + unitId("31582"))).isEqualTo(404);
        assertThat(commune.status(conference())).isEqualTo(404);
    }

    @Test
    @Order(8)
    void the_conference_is_held_and_reported() {
        var path = conference();
        var settling = head.at(path + "/settlement");
        settling.locator("form[action$='/settlement'] button.main").click();
        moveTo("21/03/2020");

        var holding = officer.at(path + "/holding");
        holding.locator("[name=day]").fill("20/03/2020");
        holding.locator("[name=exemplars]").fill("170");
        holding.locator("[name=guests]").fill("72");
        holding.locator("form[action$='/holding'] button.main").click();
        assertThat(officer.at(path).locator("main")).containsText("20/03/2020");

        sendUp("Báo cáo kết quả Hội nghị", "45/BC-UBND");
    }

    @Test
    @Order(9)
    void the_board_agrees_with_what_was_done_today_and_as_of_then() {
        var today = standingBody.at("/board");
        assertThat(tile(today, "hội nghị đã tổ chức").locator("b")).hasText("1");
        assertThat(tile(today, "hồ sơ đã được chấp nhận")).containsText("2/");

        var then = standingBody.at("/board?on=12%2F02%2F2020");
        assertThat(tile(then, "hội nghị đã tổ chức").locator("b")).hasText("0");
    }

    private static Locator tile(Page page, String words) {
        return page.locator("main .tile")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static void fillFacts(Page page, String day) {
        page.locator("[name=day]").fill(day);
        page.locator("[name=startsAt]").fill("07:30");
        page.locator("[name=hall]").fill("Hội trường Huyện ủy Châu Thành");
        page.locator("[name=exemplars]").fill("175");
        page.locator("[name=guests]").fill("75");
        page.waitForNavigation(
                () -> page.locator(".form-foot button[value=save]").click());
    }

    private static void sendUp(String name, String number) {
        var duty = dutyOf(officer, name);
        var page = officer.at(duty);
        page.locator("[name=number]").fill(number);
        page.locator("[name=issuedOn]").fill(today());
        page.locator("[name=summary]").fill(name + " điển hình tiên tiến huyện Châu Thành");
        page.locator("[name=signer]").fill("Lý Bình Cang");
        var asked = page.waitForRequest(
                "**/findings", () -> page.locator("[name=files]").setInputFiles(scan()));
        assertThat(asked.headers().get("content-type"))
                .as("what is wrong is asked without sending the scan along")
                .isEqualTo("application/x-www-form-urlencoded;charset=UTF-8");
        page.locator("button[value=submit]").click();
        assertThat(page.locator("#standing")).containsText("thủ trưởng");

        var signing = head.at(duty);
        signing.locator("form[action$='/approval'] button.main").click();
        assertThat(signing.locator("#history")).containsText(Pattern.compile("gửi lên|Gửi lên"));
    }

    private static FilePayload scan() {
        var bytes = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        return new FilePayload("Văn bản quét.pdf", "application/pdf", bytes);
    }

    private static String dutyOf(Desk desk, String name) {
        return desk.at("/")
                .locator("main a[href^='/duties/']")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .getAttribute("href");
    }

    private static String conference() {
        var page = officer.at("/units/" + chauThanh + "/conference");
        return Pattern.compile("/conferences/\\d+")
                .matcher(page.url())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static void moveTo(String day) {
        var page = administrator.at("/clock");
        page.locator("[name=day]").first().fill(day);
        page.locator("form[action='/clock'] button.main").click();
        assertThat(page.locator("body")).containsText(day);
    }

    private static String today() {
        return VietnameseDate.show(program.part(SeasonClock.class).today());
    }

    private static long unitId(String code) {
        return Acting.as(
                Actor.SYSTEM,
                () -> program.part(Units.class).coded(code).map(Unit::id).orElseThrow());
    }
}
