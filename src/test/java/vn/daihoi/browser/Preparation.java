package vn.daihoi.browser;

import com.microsoft.playwright.Page;
import java.util.List;

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

    static void setUpCommittee(Page page) {
        for (var i = 0; i < BODIES.size(); i++) {
            var row = "member.new1" + BODIES.get(i);
            page.locator("[name='" + row + ".name']").fill(HEADS.get(i));
            page.locator("[name='" + row + ".post']").fill("Trưởng bộ phận");
            page.locator("[name='" + row + ".role']").selectOption("head");
        }
        save(page);
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
