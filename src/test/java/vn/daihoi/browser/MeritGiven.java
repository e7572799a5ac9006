package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// How the province gives somebody a bằng khen: a round, the exemplar's own button, the council's vote, the decision
/// with its number in the register of papers.
final class MeritGiven {
    private static final String HONOUR = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong/";
    private static final String ROUND = "Khen điển hình đại hội";

    private MeritGiven() {}

    static void by(Desk province, String exemplar, String headline, String number) {
        round(province);
        propose(province.at(exemplar), headline);
        decide(province, headline, number);
    }

    private static void round(Desk province) {
        var page = province.at("/documents/letterhead");
        page.locator("[name=signer]").fill("Nguyễn Văn Minh");
        page.locator("form.card button.main").first().click();
        page.navigate("/commendations");
        page.locator(".commendation-new [name=name]").fill(ROUND);
        page.locator(".commendation-new button").click();
        assertThat(page.locator("h1")).containsText(ROUND);
    }

    private static void propose(Page page, String headline) {
        page.locator("main a.button", new Page.LocatorOptions().setHasText(ROUND))
                .click();
        assertThat(page.locator("[name=achievement]")).hasValue(headline);
        page.locator("[name=honour]").selectOption(HONOUR);
        page.locator("form.card button.main").click();
        page.locator("[name=heldOn]").fill("11/02/2020");
        page.locator("[name=members]").fill("9");
        page.locator("[name=present]").fill("9");
        page.locator("[name=needed]").fill("70");
        page.locator("[name=basis]").fill("Quy chế Hội đồng tỉnh");
    }

    private static void decide(Desk province, String headline, String number) {
        var page = province.here();
        var row = page.locator("#hearing tbody tr").filter(new Locator.FilterOptions().setHasText(headline));
        row.locator("input.cell").fill("9");
        page.locator("#hearing .form-foot button").click();
        assertThat(row).containsText("Đủ điều kiện");
        page.locator("#next form.row button.main").first().click();
        var draft = WrittenDraft.on(page);
        draft.write("Giám đốc Sở Nội vụ");
        draft.issue(number);
    }
}
