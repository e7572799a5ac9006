package vn.daihoi.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// A phone that the organisers let in: at a door, in a teller's hand, on a voting table.
///
/// @param page the one page it shows
record HallPhone(Page page) {
    /// A hand at a door that types number after number and never tires.
    private static final String TYPE_NUMBERS = """
        async ([from, to]) => {
          const field = document.querySelector("#find");
          const moment = () => new Promise((done) => setTimeout(done, 5));
          for (let number = from; number <= to; number++) {
            field.value = String(number);
            field.dispatchEvent(new Event("input", { bubbles: true }));
            document.querySelector("[data-found] button").click();
            await moment();
          }
        }
        """;

    /// One voter after another at a voting table; who has no say in this is sent on.
    private static final String VOTE = """
        async ([from, to]) => {
          const part = (name) => document.querySelector(`[data-part=${name}]`);
          const until = async (done) => { while (!done()) await new Promise((go) => setTimeout(go, 5)); };
          const said = () => document.querySelector("[data-said]").textContent;
          let cast = 0;
          for (let number = from; number <= to; number++) {
            document.querySelector("#badge").value = String(number);
            part("badge").querySelector("form button").click();
            await until(() => !part("choose").hidden || said());
            if (part("choose").hidden) { document.querySelector("[data-said]").textContent = ""; continue; }
            document.querySelector("[data-choose=for]").click();
            document.querySelector("[data-cast]").click();
            await until(() => !part("done").hidden || said());
            if (part("done").hidden) return said();
            part("done").querySelector("[data-back]").click();
            cast++;
          }
          return cast;
        }
        """;

    /// Named by the organisers, let in by the code they show.
    ///
    /// @param conference the path of its page
    /// @param kind code of what it is for
    static HallPhone letIn(Desk desk, String conference, String kind, String name, BrowserContext browser) {
        var devices = desk.at(conference + "/devices");
        devices.locator("[name=kind]").selectOption(kind);
        devices.locator("[name=name]").fill(name);
        devices.locator("button:has-text('Thêm và hiện mã')").click();
        var phone = browser.newPage();
        phone.navigate(devices.locator("a[data-code]").getAttribute("href"));
        phone.locator("button").click();
        return new HallPhone(phone);
    }

    Locator locator(String selector) {
        return page.locator(selector);
    }

    void reload() {
        page.reload();
    }

    void setOffline(boolean offline) {
        page.context().setOffline(offline);
    }

    /// The numbers of badges, one after the other.
    void type(int from, int to) {
        page.evaluate(TYPE_NUMBERS, List.of(from, to));
    }

    /// For the list, by the numbers of badges.
    void vote(int from, int to) {
        page.evaluate(VOTE, List.of(from, to));
    }
}
