package vn.daihoi.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The rows behind a figure of a results report, page after page.
final class ReportRows {
    private static final int MOST_PAGES = 40;

    private ReportRows() {}

    static boolean named(Page page, String figure, String name) {
        for (var number = 1; number <= MOST_PAGES; number++) {
            page.navigate(figure + "?page=" + number);
            var rows = page.locator("main tbody tr");
            if (rows.filter(new Locator.FilterOptions().setHasText(name)).count() > 0) {
                return true;
            }
            if (page.locator("main nav.pager li:has([aria-current=page]) + li").count() == 0) {
                return false;
            }
        }
        return false;
    }
}
