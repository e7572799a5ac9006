package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.badge.Badge;
import vn.daihoi.badge.Badges;
import vn.daihoi.badge.Codes;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.invitation.Congress;
import vn.daihoi.plan.Enactment;
import vn.daihoi.plan.PlanOwners;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.PutInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Three phones at the doors of a district's conference: one reads badges with its camera, one loses the network for
/// twenty minutes, is reloaded without it and later replaced, one has a clock that is an hour wrong and is cut off in
/// the end.
class DoorJourneyIT {
    private static final String A_CLOCK_AN_HOUR_FAST =
            "(() => { const real = Date.now; Date.now = () => real() + 3600000; })()";

    /// Twenty minutes pass for the phone when it is told so; a page loaded anew begins where the machine is.
    private static final String MINUTES_THAT_PASS = """
        (() => {
          const wall = Date.now, page = performance.now.bind(performance);
          window.passed = 0;
          Date.now = () => wall() + window.passed;
          performance.now = () => page() + window.passed;
        })()
        """;

    private static final List<String> NAMES = List.of(
            "Danh Thị Sa Rây",
            "Lâm Văn Khôn",
            "Nguyễn Thị Ánh",
            "Trần Quốc Đạt",
            "Thạch Đa Ra",
            "Huỳnh Ngọc Yến",
            "Lý Minh Triết");

    @TempDir
    private static Path here;

    private static Program program;
    private static Chromium chromium;
    private static long conference;
    private static Actor officer;
    private static List<Badge> badges;

    @BeforeAll
    static void the_conference_on_its_morning() throws Exception {
        program = Program.start(Files.createDirectory(here.resolve("data")));
        var beans = program.beans();
        Acting.asSystem(() -> program.part(PutInForce.class)
                .put(
                        program.part(PlanOwners.class).root().orElseThrow(),
                        PlanReader.bundled("soc-trang-2020").yaml(),
                        new Enactment(LocalDate.of(2019, 9, 11), "Ban hành", null)));
        var congress = new Congress(beans);
        for (var name : NAMES) {
            congress.entry("31569", name, EntryKind.INDIVIDUAL);
        }
        conference = congress.id;
        officer = congress.officer;
        badges = Acting.as(congress.officer, () -> {
            program.part(IssueBadges.class).issue(congress.officer, conference);
            return program.part(Badges.class).valid(conference);
        });
        var code = Codes.of(beans, conference, badges.getFirst().serial());
        chromium = Chromium.filming(Film.of(code, here.resolve("badge.mjpeg")));
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
    void three_phones_check_people_in_and_nobody_is_lost_or_counted_twice() {
        var desk = Desk.of(chromium, program, "can-bo.942", "demo-2020-can-bo");
        var first = phone(desk, "Cửa 1 – máy anh Tài", "");
        var second = phone(desk, "Cửa 2 – máy chị Lan", MINUTES_THAT_PASS);
        var third = phone(desk, "Cửa 3 – máy chị Mai", A_CLOCK_AN_HOUR_FAST);

        first.locator("[data-camera]").click();
        result(first, "welcome");
        assertThat(first.locator("[data-result]")).containsText("Mời vào");
        first.locator("[data-camera]").click();
        type(first, badges.get(1));
        result(first, "welcome");

        second.context().setOffline(true);
        type(second, badges.get(2));
        result(second, "welcome");
        assertThat(second.locator("[data-net]")).containsText("Không có mạng");
        second.reload();
        assertThat(second.locator("[data-net]")).containsText("1 lượt chờ gửi");
        type(second, badges.get(3));
        result(second, "welcome");

        type(third, badges.get(3));
        result(third, "welcome");
        type(third, badges.get(1));
        result(third, "again");
        assertThat(third.locator("[data-result]")).containsText("Cửa 1 – máy anh Tài");
        byName(third, badges.get(4));
        result(third, "welcome");

        twentyMinutesPass(second);
        second.context().setOffline(false);
        assertThat(second.locator("[data-net]")).containsText("đã gửi hết");
        assertThat(scansThatCameLate()).isPositive();
        type(second, badges.get(4));
        result(second, "again");
        assertThat(second.locator("[data-result]")).containsText("Cửa 3 – máy chị Mai");
        type(second, badges.get(5));
        result(second, "welcome");
        second.locator("[data-result] button").click();
        assertThat(second.locator("[data-net]")).containsText("đã gửi hết");

        var page = desk.at("/conferences/" + conference + "/doors");
        assertThat(page.locator("[data-present]")).hasText("5");
        assertThat(page.locator("[data-live]")).containsText("Cửa 2 – máy chị Lan");
        aListThatSomebodyChangedIsNotTaken(first);
        cutOff(desk, "Cửa 3 – máy chị Mai");
        type(third, badges.get(6));
        assertThat(third.locator("[data-net]")).containsText("ngắt quyền");
        result(third, "cut_off");
        aPhoneThatWasReplacedSaysSoAndLosesNothing(desk, second);
        var again = desk.at("/conferences/" + conference + "/doors");
        assertThat(again.locator("[data-present]")).hasText("6");
    }

    private static void twentyMinutesPass(Page phone) {
        var clock = program.part(SeasonClock.class);
        clock.shiftBy(clock.shift().plusMinutes(20));
        phone.evaluate("() => { window.passed = 20 * 60_000; }");
    }

    /// Written down with the moment at which they were made, which is long before they were sent.
    private static int scansThatCameLate() {
        return JdbcClient.create(program.part("ownerDataSource", DataSource.class))
                .sql("""
                    select count(*) from door.scan
                    where received_at - at between interval '19 minutes' and interval '25 minutes'
                    """)
                .query(Integer.class)
                .single();
    }

    /// Another phone has its place: it welcomes nobody, not without network either, and sends what it holds as soon as
    /// it is let in under another name.
    private static void aPhoneThatWasReplacedSaysSoAndLosesNothing(Desk desk, Page phone) {
        phone.context().setOffline(true);
        phone.evaluate("""
            () => { window.played = []; Door.signal = { ...Door.signal, play: (kind) => window.played.push(kind) }; }\
            """);
        type(phone, badges.get(6));
        assertThat(phone.locator(".door-net")).containsText("1 lượt chờ gửi");
        var page = desk.at("/conferences/" + conference + "/devices");
        page.locator("tr", new Page.LocatorOptions().setHasText("Cửa 2 – máy chị Lan"))
                .locator("button:has-text('Hiện mã mới')")
                .click();
        letIn(chromium.phone(program.address()).newPage(), page);
        phone.context().setOffline(false);

        result(phone, "not_known");
        assertThat(phone.locator(".door-result.bad")).containsText("1 lượt chưa gửi vẫn nằm trong máy");
        assertThat(phone.locator(".door-net.bad")).containsText("1 lượt chờ gửi");
        type(phone, badges.get(5));
        assertThat(phone.locator(".door-result.bad")).containsText("quét mã mới");
        assertThat(phone.evaluate("() => window.played.join()")).isEqualTo("good,bad,bad");
        Looks.take(phone, "replaced");
        phone.context().setOffline(true);
        phone.reload();
        result(phone, "not_known");
        phone.context().setOffline(false);

        letIn(phone, named(desk, "Cửa 4 – máy chị Lan"));
        assertThat(phone.locator("h1")).hasText("Cửa 4 – máy chị Lan");
        assertThat(phone.locator(".door-net.good")).containsText("đã gửi hết");
        type(phone, badges.get(6));
        result(phone, "again");
    }

    /// By the code that the organisers are shown.
    private static void letIn(Page phone, Page devices) {
        phone.navigate(devices.locator("a[data-code]").getAttribute("href"));
        phone.locator("button").click();
    }

    /// The organisers' page with the code of a new door.
    private static Page named(Desk desk, String name) {
        var page = desk.at("/conferences/" + conference + "/devices");
        page.locator("[name=name]").fill(name);
        page.locator("button:has-text('Thêm và hiện mã')").click();
        return page;
    }

    /// Enrolled by the organisers and ready to work without network.
    private static Page phone(Desk desk, String name, String script) {
        var code = named(desk, name).locator("a[data-code]").getAttribute("href");
        BrowserContext context = chromium.phone(program.address());
        context.grantPermissions(List.of("camera"));
        if (!script.isEmpty()) {
            context.addInitScript(script);
        }
        var phone = context.newPage();
        phone.navigate(code);
        assertThat(phone.locator("h1")).hasText(name);
        phone.locator("button").click();
        assertThat(phone.locator("[data-ready=true]")).isVisible();
        assertThat(phone.locator("[data-prepared]")).containsText("danh sách 7 người");
        return phone;
    }

    private static void aListThatSomebodyChangedIsNotTaken(Page phone) {
        phone.evaluate("""
            () => {
              const real = window.fetch;
              window.fetch = async (path, options) => {
                const answer = await real(path, options);
                if (path !== '/on/door/list') return answer;
                const changed = (await answer.text()).replace('Danh Thị Sa Rây', 'Người Lạ Mặt');
                return new Response(changed, { headers: answer.headers });
              };
            }\
            """);
        var serial = Acting.as(
                Actor.SYSTEM,
                () -> program.part(Badges.class).valid(conference).getLast().serial());
        Acting.as(officer, () -> program.part(IssueBadges.class).anew(officer, conference, List.of(serial), "Mất thẻ"));
        assertThat(phone.locator("[data-net]")).containsText("không mang đúng chữ ký");
        phone.locator("[data-find]#find").fill("nguoi la mat");
        assertThat(phone.locator("[data-found] button")).hasCount(0);
    }

    private static void type(Page phone, Badge badge) {
        phone.locator("[data-find]#find").fill(String.valueOf(badge.number()));
        phone.locator("[data-found] button").first().click();
    }

    private static void byName(Page phone, Badge badge) {
        phone.locator("[data-find]#find").fill(String.valueOf(badge.number()));
        var name = phone.locator("[data-found] button b").first().textContent();
        phone.locator("[data-find]#find")
                .fill(vn.daihoi.shared.VietnameseText.plain(name).toLowerCase(java.util.Locale.ROOT));
        phone.locator("[data-found] button", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    private static void result(Page phone, String word) {
        assertThat(phone.locator("[data-result=" + word + "]")).isVisible();
    }

    private static void cutOff(Desk desk, String name) {
        var page = desk.at("/conferences/" + conference + "/devices");
        var row = page.locator("tr", new Page.LocatorOptions().setHasText(name));
        row.locator("button:has-text('Ngắt quyền')").first().click();
        row.locator("dialog button.danger").click();
        assertThat(page.locator(".flash")).containsText("ngắt quyền");
    }
}
