package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daihoi.ballot.Count;
import vn.daihoi.ballot.Tally;
import vn.daihoi.device.DeviceKind;

/// A conference votes: hands counted on a phone that loses the network, and a secret vote on two phones and the voting
/// table, whose camera reads the badge, that passes the list of delegates.
class VoteJourneyIT {
    @TempDir
    static Path data;

    private static Program program;
    private static Chromium chromium;
    private static VotingHall hall;
    private static Page secretary;

    @BeforeAll
    static void the_hall_has_met() throws IOException {
        program = Program.start(data);
        hall = VotingHall.of(program);
        chromium = Chromium.filming(Film.of(hall.code(2), data.resolve("badge.mjpeg")));
        secretary = Desk.of(chromium, program, "can-bo.942", "demo-2020-can-bo").at(hall.path());
    }

    @AfterAll
    static void everybody_goes_home() {
        if (program != null) {
            program.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .locator("visible=true")
                .first()
                .click();
    }

    private static void confirm(String name) {
        press(secretary, name);
        secretary.locator("dialog[open] .form-foot button:last-child").click();
    }

    private static void opens(String about, String kind, String question) {
        secretary.navigate(hall.path());
        secretary.locator("[name=about][value=" + about + "]").check();
        secretary.locator("[name=question]").fill(question);
        secretary.locator("[name=kind][value=" + kind + "]").check();
        Looks.take(secretary, "new-" + kind);
        press(secretary, "Mở biểu quyết");
    }

    private static Page device(DeviceKind kind, BrowserContext context) {
        var page = context.newPage();
        page.navigate("/d/" + hall.code(kind));
        page.locator("button").last().click();
        page.waitForURL("**" + kind.path());
        return page;
    }

    @Test
    void hands_are_counted_on_a_phone_that_loses_the_network() {
        var phone = chromium.phone(program.address());
        var teller = device(DeviceKind.TELLER, phone);
        Looks.take(teller, "teller-waiting");
        opens("other", "hands", "Thông qua chương trình làm việc?");
        assertThat(teller.locator("h1")).hasText("Thông qua chương trình làm việc?");

        teller.locator("[name=against]").fill("1");
        teller.reload();
        assertThat(teller.locator("[name=against]")).hasValue("1");
        press(teller, "Số còn lại là tán thành");
        Looks.take(teller, "teller-counting");
        phone.setOffline(true);
        press(teller, "Gửi số đếm");
        assertThat(teller.locator("[data-said]")).containsText("Mất mạng");
        Looks.take(teller, "teller-offline");
        phone.setOffline(false);
        assertThat(teller.locator("[data-said]")).containsText("Thư ký đã nhận");
        assertThat(secretary.locator("#numbers")).containsText("Teller 1");
        Looks.take(secretary, "hands-counted");

        teller.locator("[name=against]").fill("2");
        press(teller, "Số còn lại là tán thành");
        teller.locator("form[data-block] button.main").dblclick();
        assertThat(secretary.locator("#numbers")).containsText("(đếm lại 1 lần)");
        teller.waitForTimeout(5_000); // the phone asks every four seconds whether something is still to be sent
        assertThat(teller.locator("[data-said]")).containsText("Thư ký đã nhận");
        assertThat(teller.locator("details.block summary")).containsText("Đã gửi");

        confirm("Khép và công bố kết quả");
        assertThat(secretary.locator(".verdict")).hasText("Đã thông qua");
        Looks.take(secretary, "hands-closed");
    }

    @Test
    void a_secret_vote_passes_the_list_and_everybody_finds_the_own_ballot() throws IOException {
        var first = phone(0);
        var second = phone(1);
        var table = device(DeviceKind.VOTING, chromium.phone(program.address()));
        opens("list", "secret", "");

        Looks.take(first, "secret-take");
        for (var phone : List.of(first, second)) {
            press(phone, "Nhận phiếu");
            assertThat(phone.locator("[data-part=taken]")).isVisible();
        }
        Looks.take(first, "secret-taken");
        var lost = phone(3);
        press(lost, "Nhận phiếu");
        assertThat(lost.locator("[data-part=taken]")).isVisible();
        lost.context().setOffline(true);
        assertThat(first.evaluate("() => [...document.scripts].some(s => s.src.includes('ballot.js'))"))
                .isEqualTo(true);
        the_script_keeps_to_the_standard(first);
        votesAtTheTable(table);

        confirm("Mở hòm phiếu");
        for (var phone : List.of(first, second)) {
            assertThat(phone.locator("[data-part=choose]")).isVisible();
            Looks.take(phone, "secret-choose");
            press(phone, "Tán thành");
            Looks.take(phone, "secret-sure");
            press(phone, "Bỏ phiếu vào hòm");
            assertThat(phone.locator("[data-part=cast]")).isVisible();
        }
        Looks.take(first, "secret-cast");
        assertThat(table.locator("[data-queued]")).isEmpty();
        assertThat(secretary.locator(".tile").last()).containsText("3");
        Looks.take(secretary, "secret-box");

        aBoardThatIsBusyAtFirst(first);
        confirm("Kiểm phiếu");
        assertThat(secretary.locator("main")).containsText("đã được ghi nhận là thông qua");
        Looks.take(secretary, "secret-closed");
        assertThat(first.locator("[data-check]")).hasText("Phiếu của ông/bà đã được đếm: Tán thành.");
        Looks.take(first, "secret-counted");
        lost.context().setOffline(false);
        assertThat(lost.locator("[data-said]")).containsText("lá phiếu chưa vào hòm nên không được đếm");
        Looks.take(lost, "secret-uncast");
        var board = first.context().request().get("/ballot-box/" + hall.code() + "/board.txt");
        var counted = Count.of(board.text());
        assertThat(counted.faults()).isEmpty();
        assertThat(counted.tally()).isEqualTo(new Tally(2, 1, 0));
        first.navigate("/ballot-box/" + hall.code());
        Looks.take(first, "board");
    }

    /// Nobody is told that a ballot is missing from a board that was not read.
    private static void aBoardThatIsBusyAtFirst(Page phone) {
        var asked = new AtomicInteger();
        phone.route("**/board.txt", route -> {
            if (asked.incrementAndGet() == 1) {
                route.fulfill(new Route.FulfillOptions().setStatus(503));
            } else {
                route.resume();
            }
        });
    }

    @Test
    void a_double_tap_at_the_table_is_one_and_nobody_is_sent_away_for_the_person_before() {
        var table = device(DeviceKind.VOTING, chromium.phone(program.address()));
        table.clock().install();
        opens("other", "secret", "Thông qua quy chế?");
        at(table, hall.badge(4));
        press(table, "Tán thành");
        table.locator("[data-cast]").dblclick();
        assertThat(table.locator("[data-part=done]")).isVisible();
        assertThat(table.locator("[data-said]")).isEmpty();
        assertThat(table.locator("[data-queued]")).containsText("1 phiếu");

        press(table, "Mời người tiếp theo");
        at(table, hall.badge(5));
        table.clock().fastForward(15_000);
        assertThat(table.locator("[data-part=choose]")).isVisible();

        press(secretary, "Hủy cuộc này");
        secretary.locator("dialog[open] [name=reason]").fill("Thử máy");
        secretary.locator("dialog[open] .form-foot button:last-child").click();
        assertThat(secretary.locator("main")).containsText("Đã hủy");
        table.context().close();
    }

    private static void at(Page table, String badge) {
        assertThat(table.locator("#badge")).isVisible();
        table.locator("#badge").fill(badge);
        press(table, "Tiếp tục");
        assertThat(table.locator("[data-part=choose]")).isVisible();
    }

    private static Page phone(int person) {
        var page = chromium.phone(program.address()).newPage();
        page.navigate(hall.link(person) + "/vote");
        return page;
    }

    private static void votesAtTheTable(Page table) {
        assertThat(table.locator("#badge")).isVisible();
        Looks.take(table, "table-badge");
        press(table, "Bật camera để quét thẻ");
        assertThat(table.locator("[data-part=choose]")).isVisible();
        Looks.take(table, "table-choose");
        press(table, "Không tán thành");
        press(table, "Đồng ý");
        assertThat(table.locator("[data-queued]")).containsText("1 phiếu");
        Looks.take(table, "table-sealed");
        press(table, "Mời người tiếp theo");
        press(table, "Tắt camera");
    }

    /// The vectors of RFC 9474, to which Rfc9474Test holds the server.
    private static void the_script_keeps_to_the_standard(Page page) throws IOException {
        var vector = new Properties();
        try (var in = VoteJourneyIT.class.getResourceAsStream("/ballot/rfc9474.properties")) {
            vector.load(in);
        }
        Map<String, Object> given =
                vector.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, vector::getProperty));
        var blinded = page.evaluate("""
            async (v) => {
              const b = daihoiBallot, n = BigInt("0x" + v.p) * BigInt("0x" + v.q), back = BigInt("0x" + v.inverse);
              let [x, y, s, t] = [back, n, 1n, 0n];
              while (y) { const q = x / y; [x, y, s, t] = [y, x - q * y, t, s - q * t]; }
              return b.hex((await b.blind(b.unhex(v.message), n, b.unhex(v.salt), ((s % n) + n) % n)).blinded);
            }
            """, given);
        assertThat(blinded).isEqualTo(vector.getProperty("blinded"));
    }
}
