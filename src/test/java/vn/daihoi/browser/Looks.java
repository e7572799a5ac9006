package vn.daihoi.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// Pictures of a journey for whoever wants to look at it: `-Ddaihoi.looks=FOLDER`.
final class Looks {
    private Looks() {}

    static void take(Page page, String name) {
        var folder = System.getProperty("daihoi.looks", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }
}
