package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// A draft on the screen: what is still open in it is written, and it is issued.
final class WrittenDraft {
    private final Page page;

    private WrittenDraft(Page page) {
        this.page = page;
    }

    /// Once all of the page has come: fields are counted, and a page that is still coming has fewer.
    static WrittenDraft on(Page page) {
        page.waitForURL(url -> url.matches(".*/documents/drafts/\\d+.*"));
        return new WrittenDraft(page);
    }

    /// Only those above the first heading after them: what must still be written.
    Locator open() {
        return page.locator("#words h2 ~ .field:not(h3 ~ .field) textarea");
    }

    /// The same words in every open place.
    void write(String words) {
        var open = open();
        for (var i = 0; i < open.count(); i++) {
            open.nth(i).fill(words);
        }
        page.locator("#words button.main").click();
        page.waitForLoadState();
        assertThat(page.locator(".flash")).containsText("Đã lưu");
    }

    void issue(String number) {
        page.locator("[name=number]").fill(number);
        page.locator("#issue button.main").click();
        page.waitForLoadState();
        assertThat(page.locator("#refused")).hasCount(0);
        page.waitForURL(url -> url.matches(".*/papers/\\d+"));
    }
}
