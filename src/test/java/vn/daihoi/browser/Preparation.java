package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What an officer fills in to prepare a conference by the plan (KH128 II.3, II.4). All people are invented.
final class Preparation {
    private static final List<String> BODIES = List.of("organising", "noi-dung", "tuyen-truyen", "phuc-vu");
    private static final List<String> HEADS =
            List.of("Lý Bình Cang", "Kim Thị Sà Rinh", "Trần Hữu Phước", "Ngô Thị Hồng Đào");
    private static final List<String> COMPONENTS = List.of("dang", "chinh-quyen", "doan-the", "anh-hung", "dien-hinh");

    private Preparation() {}

    static void nameTheConference(Page page) {
        page.locator("[name=ordinal]").fill("V");
        page.locator("[name=bannerUnit]").fill("huyện Châu Thành");
        save(page);
    }

    /// The first body comes from a spreadsheet: two rows more than the five that stand blank. The others are typed.
    static void setUpCommittee(Page page) {
        var block = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> "Thành viên " + n + " (giả định)\tChuyên viên\tỦy viên\t029900000" + n)
                .collect(Collectors.joining("\r\n", HEADS.getFirst() + "\tPhó Chủ tịch\tTrưởng ban\r\n", "\r\n"));
        paste(page.locator("[name='member.new1organising.name']"), block);
        for (var i = 1; i < BODIES.size(); i++) {
            var row = "member.new1" + BODIES.get(i);
            page.locator("[name='" + row + ".name']").fill(HEADS.get(i));
            page.locator("[name='" + row + ".post']").fill("Trưởng bộ phận");
            page.locator("[name='" + row + ".role']").selectOption("head");
        }
        save(page);
        var names = page.locator("section.rows").first().locator("tr:not(.fresh) .cell.name input");
        assertThat(names).hasCount(7);
        assertThat(names.first()).hasValue(HEADS.getFirst());
        assertThat(names.last()).hasValue("Thành viên 6 (giả định)");
        assertThat(page.locator("section.rows")
                        .first()
                        .locator("tr:not(.fresh) select")
                        .nth(0))
                .hasValue("head");
    }

    /// As the clipboard of a spreadsheet arrives: cells parted by tabs, rows by line ends.
    private static void paste(Locator cell, String block) {
        cell.evaluate("""
            (cell, block) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData("text/plain", block);
              cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
            }\
            """, block);
    }

    static void chooseItemFour(Page page) {
        page.locator("[name='item.4.shape']").selectOption("panel");
        save(page);
    }

    static void buildPresidium(Page page) {
        for (var component : COMPONENTS) {
            page.locator("[name='presider.new1.name']").fill("Đại diện " + component + " (giả định)");
            page.locator("[name='presider.new1.post']").fill("Thành viên");
            page.locator("[name='presider.new1.component-" + component + "']").check();
            save(page);
        }
    }

    private static void save(Page page) {
        page.waitForNavigation(
                () -> page.locator(".form-foot button[value=save]").click());
    }
}
