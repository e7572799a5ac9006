package vn.daihoi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// A Khmer farmer: her town proposes her, its head lets it go up, the district compares and takes her up, the province
/// chooses her for the congress. She agrees to be published, and takes it back.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExemplarJourneyIT {
    private static final String NAME = "Kim Thị Sa Vươl";
    private static final String HEADLINE = "Người giữ nghề đan đát của phum sóc";

    @TempDir
    private static Path data;

    private static Program program;
    private static Chromium chromium;
    private static Desk officer;
    private static Desk head;
    private static Desk district;
    private static Desk province;
    private static String address;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        program = Program.start(data, "--daihoi.demo.story=season");
        officer = Desk.of(chromium, program, "can-bo.31569", "demo-2020-can-bo");
        head = Desk.of(chromium, program, "truong.31569", "demo-2020-thu-truong");
        district = Desk.of(chromium, program, "thuong-truc.942", "demo-2020-thuong-truc");
        province = Desk.of(chromium, program, "tinh.snv", "demo-2020-thuong-truc");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (program != null) {
            program.close();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    @Test
    @Order(1)
    void her_town_finds_her_in_the_register_and_writes_what_she_did() {
        var page = officer.at("/exemplars/new");
        page.locator("main [name=q]").fill("kim thi sa vuol");
        page.locator("main [name=q]").press("Enter");
        press(page, "Đề nghị " + NAME);
        assertThat(page).hasURL(Pattern.compile(".*/exemplars/\\d+/edit"));

        page.locator("[name=headline]").fill(HEADLINE);
        page.locator("[name=deeds]")
                .fill("Hai mươi năm đan đát, dạy nghề cho bốn mươi chị em trong ấp, lập tổ bán hàng chung ra chợ tỉnh; "
                        + "mỗi chị có thêm hai triệu đồng một tháng, mười hai hộ Khmer thoát nghèo, không ai phải đi "
                        + "làm thuê xa nhà.");
        page.locator("[name=field]").selectOption("nong-nghiep");
        page.locator("[name=fromYear]").fill("2016");
        page.locator("[name=toYear]").fill("hai ngàn");
        press(page, "Lưu");
        assertThat(page.locator(".field.wrong")).containsText("không phải một năm");
        assertThat(page.locator("[name=headline]")).hasValue(HEADLINE);

        page.locator("[name=toYear]").fill("2019");
        press(page, "Lưu");
        assertThat(page.locator("h2").first()).isVisible();
        address = page.url().replaceAll(".*(/exemplars/\\d+).*", "$1");
        assertThat(page.locator("#honours")).containsText("214/QĐ-UBND");
        assertThat(page.locator("#honours")).containsText("39/2013/QH13");
        press(page, "Trình thủ trưởng");
        assertThat(page.locator(".flash")).containsText("Đã trình thủ trưởng");
    }

    @Test
    @Order(2)
    void she_is_never_proposed_twice() {
        var page = officer.at("/exemplars/new?q=kim+thi+sa+vuol");
        assertThat(page.getByText("Đã được đề nghị")).isVisible();
    }

    @Test
    @Order(3)
    void the_head_lets_it_go_up_and_the_district_compares() {
        var page = head.at(address);
        press(page, "Duyệt và gửi lên cấp trên");
        assertThat(page.locator(".flash")).containsText("Đã duyệt");

        page = district.at("/exemplars/waiting");
        page.getByLabel("Chọn " + NAME + " để so sánh").check();
        page.locator("#exemplars [name=id]:not(:checked)").first().check();
        press(page, "So sánh");
        assertThat(page.locator(".exemplar-compare thead th a")).hasCount(2);
        page.locator(".exemplar-compare form[action='" + address + "/taking-up'] button")
                .click();
        assertThat(page.locator(".flash")).containsText("Đã chọn");
        press(page, "Đề nghị tiếp lên cấp trên");
        assertThat(page.locator(".flash")).containsText("cấp trên");
    }

    @Test
    @Order(4)
    void the_province_chooses_her_for_the_congress() {
        var page = province.at(address);
        press(page, "Chọn cho đại hội");

        assertThat(page.locator(".page-head")).containsText("Điển hình của đại hội");
        assertThat(page.locator("#course")).containsText("Được chọn cho đại hội");
    }

    @Test
    @Order(5)
    void she_agrees_to_be_published_and_takes_it_back() {
        var page = officer.at(address);
        page.locator("#consent summary").click();
        page.locator("[name=givenBy]").fill(NAME);
        page.locator("[name=givenOn]").fill("10/02/2020");
        page.getByLabel("Nói với cán bộ").check();
        page.locator("#consent form button").last().click();
        assertThat(page.locator("#consent")).containsText("Đang có hiệu lực");

        press(page, "Rút lại đồng ý");
        page.locator("#withdraw button.danger").click();
        assertThat(page.locator("#consent")).containsText("Chưa đồng ý");
        assertThat(page.locator("#consent")).containsText("rút lại ngày 12/02/2020");
    }

    @Test
    @Order(6)
    void another_town_does_not_see_her() {
        var stranger = Desk.of(chromium, program, "can-bo.31582", "demo-2020-can-bo");

        org.assertj.core.api.Assertions.assertThat(stranger.status(address)).isEqualTo(404);
    }
}
