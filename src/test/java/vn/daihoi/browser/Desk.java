package vn.daihoi.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/// One person at a desk, signed in.
final class Desk {
    private final BrowserContext browser;
    private final Page page;

    private Desk(BrowserContext browser) {
        this.browser = browser;
        this.page = browser.newPage();
    }

    static Desk of(Chromium chromium, Program program, String username, String password) {
        var desk = new Desk(chromium.desk(program.address()));
        desk.signIn(username, password);
        return desk;
    }

    private void signIn(String username, String password) {
        page.navigate("/sign-in");
        page.locator("[name=username]").fill(username);
        page.locator("[name=password]").fill(password);
        page.locator("[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    Page at(String path) {
        page.navigate(path);
        return page;
    }

    /// Where this person is now.
    Page here() {
        return page;
    }

    /// In a second window of the same person.
    Page beside(String path) {
        var window = browser.newPage();
        window.navigate(path);
        return window;
    }

    /// The answer to a request as this person, without showing it.
    int status(String path) {
        return browser.request().get(path).status();
    }
}
