package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passkeys in a real browser, with an authenticator that the browser itself plays.
class PasskeysIT {

    @TempDir
    private static Path data;

    private static Chromium chromium;
    private static Program program;

    @BeforeAll
    static void start() {
        chromium = Chromium.launch();
        program = Program.start(data);
    }

    @AfterAll
    static void stop() {
        if (program != null) {
            program.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void a_passkey_is_added_used_instead_of_a_password_and_removed() {
        try (var desk = chromium.desk(program.address())) {
            var page = desk.newPage();
            giveAuthenticator(page);

            page.navigate("/account/passkeys");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
            page.getByLabel("Tên đăng nhập").fill("xem");
            page.getByLabel("Mật khẩu").fill("demo-2020-xem");
            button(page, "Đăng nhập").click();
            page.getByLabel("Tên khóa").fill("Máy tính cơ quan");
            button(page, "Thêm khóa trên máy này").click();
            assertThat(page.getByRole(AriaRole.ROWHEADER)).containsText("Máy tính cơ quan");

            signOut(page);
            button(page, "Đăng nhập bằng khóa truy cập").click();
            page.waitForURL(url -> !url.contains("/sign-in"));
            page.navigate("/account");
            assertThat(page.locator("dl.facts")).containsText("xem");

            page.navigate("/account/passkeys");
            page.getByRole(AriaRole.BUTTON, named("Xóa khóa Máy tính cơ quan")).click();
            assertThat(page.getByText("Chưa có khóa truy cập nào")).isVisible();
            signOut(page);
            button(page, "Đăng nhập bằng khóa truy cập").click();
            assertThat(page.getByText("máy này không đưa ra khóa truy cập nào hợp lệ"))
                    .isVisible();
            assertThat(page.url()).contains("/sign-in");
        }
    }

    private static void signOut(Page page) {
        page.locator("details.menu summary.person").click();
        button(page, "Đăng xuất").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?out"));
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void giveAuthenticator(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var parameters = new JsonObject();
        parameters.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", parameters);
    }
}
