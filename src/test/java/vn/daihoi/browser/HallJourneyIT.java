package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The province's congress from half past six: the hall, 500 seats and badges; three phones at the doors, one of them
/// without network; a delegate who does not come; programme, a show of hands, a secret vote that passes the list of
/// delegates; screens that follow; minutes and credentials that agree.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HallJourneyIT {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final LocatorAssertions.IsVisibleOptions SEEN_SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    private static final LocatorAssertions.HasTextOptions SAID_SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);
    private static final int INVITED = 500;
    private static final int RESERVES = 160;
    /// Answered that they do not come, and have no seat.
    private static final int DECLINED = 5;
    private static final int STAYED_AWAY = 12;
    private static final int CAME = INVITED - STAYED_AWAY;

    private static final String SEEN = """
        (seen) => {
          Object.defineProperty(document, "hidden", { configurable: true, value: !seen });
          document.dispatchEvent(new Event("visibilitychange"));
        }
        """;

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk desk;
    private static String conference;
    private static HallPhone first;
    private static HallPhone second;
    private static HallPhone third;
    private static Page projector;
    private static String list;

    @BeforeAll
    static void half_past_six() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=congress");
        desk = Desk.of(chromium, program, "tinh.snv", "demo-2020-thuong-truc");
        var page = desk.at("/conferences");
        page.locator("main a", new Page.LocatorOptions().setHasText("Tỉnh Sóc Trăng"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/conferences/\\d+"));
        conference = page.url().replaceFirst(".*(/conferences/\\d+).*", "$1");
    }

    @AfterAll
    static void the_day_ends() {
        if (chromium != null) {
            chromium.close();
        }
        if (program != null) {
            program.close();
        }
    }

    @Test
    @Order(1)
    void the_hall_is_drawn_and_everybody_has_a_seat() {
        var page = desk.at(conference + "/seats");
        page.locator("a[href$='/rooms']").first().evaluate("link => link.click()");
        assertThat(page).hasURL(Pattern.compile(".*/rooms$"));
        page.locator("form:has([value=theatre]) button").click();
        assertThat(page).hasURL(Pattern.compile(".*/rooms/\\d+$"));
        var room = page.url().replaceFirst(".*/rooms/", "");

        page = desk.at(conference + "/seats");
        var chooses = page.locator("form[action$='/seats/room']").last();
        if (!chooses.isVisible()) {
            page.locator("aside details > summary").last().click();
        }
        chooses.locator("[name=room]").selectOption(room);
        chooses.locator("button.main").click();
        page.locator("form[action$='/seats/plan'] button").first().click();
        assertThat(page.locator(".hall-tools")).containsText((INVITED - DECLINED) + "/" + (INVITED - DECLINED));
        assertThat(page.locator("#unseated")).hasCount(0);
    }

    @Test
    @Order(2)
    void everybody_has_a_badge() {
        var page = desk.at(conference + "/badges");
        var issue = page.locator("form[action$='/badges'] button.main");
        if (issue.isVisible()) {
            issue.click();
        }
        assertThat(page.locator("main")).containsText("" + INVITED);
    }

    @Test
    @Order(3)
    void phones_and_screens_are_let_in_by_a_code() {
        first = device("door", "Cửa 1 – máy anh Tài");
        second = device("door", "Cửa 2 – máy chị Lan");
        third = device("door", "Cửa 3 – máy chị Mai");
        for (var phone : List.of(first, second, third)) {
            assertThat(phone.locator("[data-ready=true]")).isVisible();
            assertThat(phone.locator("[data-prepared]")).containsText((INVITED + RESERVES) + " người");
        }
        projector = desk.beside(conference + "/screens/projector");
        assertThat(projector.locator("[data-picture]")).containsText("thi đua yêu nước", SOON);
    }

    @Test
    @Order(4)
    void five_hundred_are_checked_in_at_three_doors_one_without_network() {
        second.setOffline(true);
        first.type(1, 200);
        second.type(150, 350);
        third.type(351, CAME);
        assertThat(second.locator("[data-net]")).containsText("201 lượt chờ gửi");
        second.reload();
        assertThat(second.locator("[data-net]")).containsText("201 lượt chờ gửi");
        second.setOffline(false);
        for (var phone : List.of(first, second, third)) {
            assertThat(phone.locator("[data-net]")).containsText("đã gửi hết", SOON);
        }
        var page = desk.at(conference + "/doors");
        assertThat(page.locator("[data-present]")).hasText("" + CAME, SAID_SOON);
    }

    @Test
    @Order(5)
    void who_fell_ill_is_turned_away_and_the_reserve_comes_in() {
        var page = desk.at("/lists");
        page.locator(".list-slot").first().locator("a.button").click();
        assertThat(page).hasURL(Pattern.compile(".*/lists/\\d+"));
        list = page.url().replaceFirst("\\?.*", "");
        var ill = badge("" + INVITED).locator("th").evaluate("cell => cell.firstChild.data.trim()");
        page = desk.at(list + "?q=" + ill);
        page.locator("a[href$='/withdrawal']").first().click();
        page.locator("[name=reason]").fill("Ốm");
        var reserve = page.locator("[name=by] option").nth(1);
        var name = reserve.textContent().replaceFirst("(,|\\(| ·| –).*", "").strip();
        page.locator("[name=by]").selectOption(reserve.getAttribute("value"));
        page.locator("form[action$='/withdrawal'] button.danger").click();
        assertThat(page).hasURL(Pattern.compile(".*/lists/\\d+[^/]*$"));
        desk.at(conference + "/badges")
                .locator("form[action$='/badges'] button.main")
                .click();

        first.type(INVITED, INVITED);
        assertThat(first.locator(".door-result.bad")).isVisible();
        var number = Integer.parseInt(badge(name).locator("td.n").textContent().strip());
        assertThat(first.locator("[data-net]")).containsText("đã gửi hết", SOON);
        first.type(number, number);
        assertThat(first.locator("[data-result=welcome]")).containsText(name);
        assertPresent(CAME + 1);
    }

    /// The line of the one badge that is found so.
    private static Locator badge(String words) {
        var page = desk.at(conference + "/badges?q=" + words);
        return page.locator("#badges tbody tr").last();
    }

    /// The doors and the credentials report say the same, to the last person.
    private static void assertPresent(int number) {
        var doors = desk.at(conference + "/doors");
        assertThat(doors.locator("[data-present]")).hasText("" + number, SAID_SOON);
        var credentials = desk.at(list + "/credentials");
        assertThat(credentials.locator("td[data-present]").first()).hasText("" + number, SAID_SOON);
        assertThat(credentials.locator("td[data-sum]").allTextContents())
                .allMatch(sum -> sum.strip().equals("" + INVITED));
    }

    @Test
    @Order(6)
    void who_is_absent_is_ticked_by_number_and_a_missing_reason_loses_no_tick() {
        var page = desk.at(conference + "/doors/called");
        page.locator("#called").fill("" + (INVITED - 1));
        page.locator("#called").press("Enter");
        assertThat(page.locator("#called-said")).containsText("đã đánh dấu 1");
        page.locator("button[value=excused]").click();
        assertThat(page.locator("main")).containsText("Chưa ghi lý do vắng");
        assertThat(page.locator("[name=entry]:checked")).hasCount(1);
        page.locator("#reason").fill("Ốm");
        page.locator("button[value=excused]").click();
        assertThat(page.locator(".flash")).containsText("Đã ghi 1 người");
    }

    @Test
    @Order(7)
    void the_programme_runs_by_the_clock_and_the_screen_follows() {
        var page = desk.at(conference + "/stage");
        var title = page.locator(".stage-presses b").first().textContent();
        page.locator("form[action$='/beginnings'] button.main").click();
        assertThat(page.locator(".stage-now h2")).hasText(title);
        assertThat(projector.locator("[data-picture]")).containsText(title, SOON);
    }

    /// A browser has six connections to one address, and a secretary more tabs than that.
    @Test
    @Order(8)
    void tabs_that_nobody_looks_at_keep_no_page_waiting_and_are_fresh_when_looked_at() {
        var tabs = Stream.generate(HallJourneyIT::tabBehind).limit(8).toList();
        show("TEXT", "Mời đại biểu trở lại hội trường");
        assertThat(projector.locator("[data-picture]")).containsText("trở lại hội trường");

        var one = tabs.getFirst();
        assertThat(one.locator("[data-picture]")).not().containsText("trở lại hội trường");
        assertThat(one.locator("[data-feed-age]")).isHidden();
        one.evaluate("""
            () => new MutationObserver((changes) => changes.forEach((one) => { window.flashed ||= !one.target.hidden; }))
              .observe(document.querySelector("[data-feed-age]"), { attributes: true })
            """);
        one.evaluate(SEEN, true);
        assertThat(one.locator("[data-picture]"))
                .containsText("trở lại hội trường", new LocatorAssertions.ContainsTextOptions().setTimeout(2_000));
        one.clock().fastForward(4_000);
        one.waitForTimeout(500);
        assertThat(one.evaluate("() => Boolean(window.flashed)")).isEqualTo(false);
        show("PROGRAMME", "");
        tabs.forEach(Page::close);
    }

    /// A screen that was opened, seen, and left for another tab longer than it keeps its connection.
    private static Page tabBehind() {
        var tab = desk.here().context().newPage();
        tab.clock().install();
        tab.navigate(conference + "/screens/projector");
        assertThat(tab.locator("[data-picture] > *").first()).isVisible();
        tab.evaluate(SEEN, false);
        tab.clock().fastForward(21_000);
        return tab;
    }

    private static void show(String what, String text) {
        var page = desk.at(conference + "/screens");
        page.locator("[name=what][value=" + what + "]").check();
        page.locator("[name=text]").fill(text);
        page.locator("form[action$='/showings'] button.main").click();
    }

    @Test
    @Order(9)
    void a_show_of_hands_is_counted_block_by_block() {
        var teller = device("teller", "Kiểm phiếu – anh Sơn");
        var page = openVote("other", "hands", "Nhất trí chương trình đại hội");
        teller.reload();
        var blocks = teller.locator("form[data-block]");
        assertThat(blocks.first()).isAttached();
        for (int i = 0; i < blocks.count(); i++) {
            teller.page().evaluate("at => document.querySelectorAll('details.block')[at].open = true", i);
            blocks.nth(i).locator("[data-rest]").click();
            blocks.nth(i).locator("button.main").click();
            assertThat(blocks.nth(i).locator("[data-said]")).not().hasText("");
        }
        assertThat(projector.locator("[data-picture]")).containsText("Nhất trí chương trình đại hội", SOON);
        close(page, "close");
        assertThat(page.locator("main")).containsText("Đã thông qua");
    }

    @Test
    @Order(10)
    void a_secret_vote_passes_the_list_of_delegates_to_the_nation() {
        var lists = desk.at("/lists");
        lists.locator(".list-slot").nth(1).locator("a.button").click();
        assertThat(lists).hasURL(Pattern.compile(".*/lists/\\d+"));
        var up = lists.url().replaceFirst("\\?.*", "");

        var table = device("voting", "Bàn bỏ phiếu 1");
        var another = device("voting", "Bàn bỏ phiếu 2");
        var page = openVote("list", "secret", "");
        assertThat(projector.locator("[data-picture]")).containsText("Dấu của cuộc bỏ phiếu", SOON);
        for (var one : List.of(table, another)) {
            assertThat(one.locator("#badge")).isVisible(SEEN_SOON);
        }
        table.vote(1, 40);
        another.vote(241, 280);
        close(page, "open-box");
        assertThat(page.locator("main")).containsText("Hòm phiếu", SOON);
        for (var one : List.of(table, another)) {
            assertThat(one.locator("[data-queued]")).hasText("", SAID_SOON);
        }
        page.reload();
        close(page, "close");
        assertThat(page.locator("main")).containsText("Đã thông qua");
        assertThat(desk.at(up).locator("main")).containsText("tán thành");
        show("VOTE", "");
        assertThat(projector.locator("[data-picture]")).containsText("Thông qua", SOON);
    }

    @Test
    @Order(11)
    void the_minutes_say_what_was_pressed_counted_and_voted() {
        var page = desk.at(conference + "/stage");
        page.locator("form[action$='/endings'] button").click();
        var stage = page.locator(".stage-list.past");
        assertThat(stage).isVisible();
        page = desk.at(conference + "/notes");
        assertThat(page.locator("main")).containsText("Nhất trí chương trình đại hội");
        page = desk.at("/documents");
        page.locator("form[action='/documents/bien-ban-hoi-nghi'] button").click();
        assertThat(page).hasURL(Pattern.compile(".*/documents/drafts/\\d+"));
        assertThat(page.locator(".document-sheets img").first()).isVisible();
        assertThat(page.locator("main")).containsText("" + (CAME + 1));
    }

    private static Page openVote(String about, String kind, String question) {
        var page = desk.at(conference + "/votes");
        page.locator("[name=about][value=" + about + "]").check();
        if (!question.isEmpty()) {
            page.locator("[name=question]").fill(question);
        }
        page.locator("[name=kind][value=" + kind + "]").check();
        page.locator("form.card button.main").click();
        assertThat(page).hasURL(Pattern.compile(".*/votes/\\d+"));
        return page;
    }

    /// Through the question that stands before each act that cannot be taken back.
    private static void close(Page page, String dialog) {
        page.locator("button[commandfor=" + dialog + "]").first().click();
        page.locator("#" + dialog + " .form-foot button.main").click();
    }

    private static HallPhone device(String kind, String name) {
        return HallPhone.letIn(desk, conference, kind, name, chromium.phone(program.address()));
    }
}
