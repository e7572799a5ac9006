package vn.daihoi.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.HtmlUtils;
import vn.daihoi.database.TestDatabase;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.NewAccount;
import vn.daihoi.identity.Visitor;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Roles;

/// The plan on its pages, over real HTTP: put in force, read, amended, derived.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"daihoi.mail.every=PT1H", "daihoi.remind.every=PT1H"})
class PlanPagesTest {
    private static final String PASSWORD = "bún nước lèo Sóc Trăng";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern DIFFERENCE = Pattern.compile("href=\"(/plan/difference[^\"]+)\"");

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        TestDatabase.create().describeTo(properties);
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder hashes;

    private Visitor province;
    private Visitor district;
    private Visitor commune;

    @BeforeEach
    void people_of_soc_trang() {
        Acting.asSystem(() -> {
            if (accounts.isEmpty()) {
                enterPeople();
            }
        });
        province = signedIn("tinh");
        district = signedIn("huyen");
        commune = signedIn("xa");
    }

    private void enterPeople() {
        jdbc.sql("""
            insert into unit.unit (id, code, name, kind, parent_id, path, valid_from) overriding system value
            values (901, '94', 'Tỉnh Sóc Trăng', 'tinh', null, '901', '2015-01-01'),
                (902, '942', 'Huyện Châu Thành', 'huyen', 901, '901.902', '2015-01-01'),
                (903, '31573', 'Xã Phú Tâm', 'xa', 902, '901.902.903', '2015-01-01')
            """).update();
        account("tinh", Roles.STANDING_BODY, 901);
        account("huyen", Roles.STANDING_BODY, 902);
        account("xa", Roles.VIEWER, 903);
    }

    private void account(String name, String role, long unit) {
        var hash = String.valueOf(hashes.encode(PASSWORD));
        accounts.add(new NewAccount(name, "Người " + name, null, hash, Set.of(role), unit), Instant.EPOCH);
    }

    private Visitor signedIn(String name) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(name, PASSWORD).status()).isBetween(300, 399);
        return visitor;
    }

    private static String version(Visitor visitor) {
        var found = VERSION.matcher(visitor.get("/plan/draft").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Visitor.Answer post(Visitor visitor, String path, String... fields) {
        var form = new HashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return visitor.post(path, form);
    }

    @Test
    void a_season_of_a_plan_on_its_pages() {
        it_is_told_that_nothing_is_in_force();
        the_province_puts_kh_128_in_force();
        everybody_reads_it_and_every_citation_opens();
        a_draft_with_faults_is_kept_and_told();
        two_officers_do_not_overwrite_each_other();
        an_amendment_changes_values_and_shows_in_the_history();
        the_district_derives_its_own_and_may_not_loosen();
    }

    private void it_is_told_that_nothing_is_in_force() {
        assertThat(province.get("/plan").body()).contains("Chưa có kế hoạch nào có hiệu lực", "/plan/draft");
        assertThat(commune.get("/plan").body()).contains("Chưa có kế hoạch").doesNotContain("/plan/draft");
        assertThat(commune.get("/plan/draft").status()).isEqualTo(403);
        assertThat(commune.get("/plan/text").status()).isEqualTo(404);
        assertThat(district.get("/plan/draft").body()).contains("Bắt đầu từ kế hoạch mẫu");
    }

    private void the_province_puts_kh_128_in_force() {
        province.get("/plan/draft");
        assertThat(post(province, "/plan/draft/sample", "sample", "khong-co").status())
                .isEqualTo(404);
        assertThat(post(province, "/plan/draft/sample", "sample", "soc-trang-2020")
                        .location())
                .isEqualTo("/plan/draft");
        assertThat(province.get("/plan/draft").body()).contains("Bản soạn không có lỗi", "Cho có hiệu lực");

        var refused =
                post(province, "/plan/versions", "version", version(province), "inForce", "31/02/2019", "reason", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Chưa có lý do", "31/02/2019", "data-shown=\"true\"");

        var done = post(
                province, "/plan/versions", "version", version(province), "inForce", "11/9/2019", "reason", "Ban hành");
        assertThat(done.location()).isEqualTo("/plan");
        assertThat(province.get("/plan").body()).contains("Kế hoạch có hiệu lực từ 11/09/2019");
    }

    private void everybody_reads_it_and_every_citation_opens() {
        var page = commune.get("/plan").body();
        assertThat(page)
                .contains(
                        "128/KH-UBND",
                        "Quý I năm 2020",
                        "200 đại biểu",
                        "khoảng 70% điển hình tiên tiến",
                        "chậm nhất ngày 28/02/2020",
                        "Kế hoạch không quy định",
                        "Dưới 200 người: Hội nghị toàn thể");
        assertThat(page).doesNotContain(">plan.", "null");
        assertThat(commune.get("/plan?on=10/9/2019").body()).contains("Chưa có kế hoạch");

        var links = Pattern.compile("href=\"(/plan/paragraphs/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(15)
                .allSatisfy(link -> assertThat(commune.get(link).status()).isEqualTo(200));
        assertThat(commune.get("/plan/paragraphs/II.2.b?plan=KH128").body())
                .contains("id=\"paragraph\"", "Tối đa 300 đại biểu");
        assertThat(commune.get("/plan/paragraphs/IX.9").status()).isEqualTo(404);
        assertThat(commune.get("/plan/text").body()).contains("II.2.d", "Bà mẹ Việt Nam Anh hùng");
        assertThat(commune.get("/plan/file").body())
                .isEqualTo(PlanReader.bundled("soc-trang-2020").yaml());
        assertThat(program("/api/v1/plan")).contains("\"all-staff-below\":200");
        assertThat(program("/api/v1/plan/paragraphs/III.5")).contains("28/02/2020");
        assertThat(commune.get("/schema/plan-1.json").status()).isEqualTo(200);
    }

    private void a_draft_with_faults_is_kept_and_told() {
        province.get("/plan/draft");
        post(province, "/plan/draft/amendment");
        var broken = PlanReader.bundled("soc-trang-2020").yaml().replace("cap: {value: 500", "cap: {valeu: 500");
        assertThat(post(province, "/plan/draft/text", "version", version(province), "yaml", broken)
                        .status())
                .isBetween(300, 399);

        var page = province.get("/plan/draft").body();
        assertThat(page).contains("Không có mục nào tên “valeu”", "Có phải là “value” không?", "tiers[tinh].cap.valeu");
        assertThat(page).contains("cap: {valeu: 500").doesNotContain("command=\"show-modal\" commandfor=\"enact\"");
        assertThat(post(
                                province,
                                "/plan/versions",
                                "version",
                                version(province),
                                "inForce",
                                "1/4/2020",
                                "reason",
                                "Sửa")
                        .status())
                .isEqualTo(409);
    }

    private void two_officers_do_not_overwrite_each_other() {
        var seen = version(province);
        var yaml = PlanReader.bundled("soc-trang-2020").yaml();
        post(province, "/plan/draft/text", "version", seen, "yaml", yaml);

        var second = post(province, "/plan/draft/text", "version", seen, "yaml", yaml + "# của người thứ hai");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("# của người thứ hai", "Người tinh");
        assertThat(province.get("/plan/draft").body()).doesNotContain("# của người thứ hai");
    }

    private void an_amendment_changes_values_and_shows_in_the_history() {
        var wrong = post(province, "/plan/draft/values", "version", version(province), "cap.tinh", "nhiều");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("“nhiều” không phải là số", "value=\"nhiều\"");

        post(
                province,
                "/plan/draft/values",
                "version",
                version(province),
                "cap.tinh",
                "350",
                "due.ke-hoach",
                "15/03/2020");
        assertThat(province.get("/plan/draft").body()).contains("Cấp tỉnh › Số đại biểu tối đa", "500", "350");
        post(
                province,
                "/plan/versions",
                "version",
                version(province),
                "inForce",
                "01/04/2020",
                "reason",
                "Dịch bệnh",
                "decision",
                "35/KH-UBND");

        var history = commune.get("/plan/history").body();
        assertThat(history).contains("Bản 2: Dịch bệnh", "35/KH-UBND", "Bản 1: Ban hành");
        var link = DIFFERENCE.matcher(history);
        assertThat(link.find()).isTrue();
        assertThat(commune.get(link.group(1).replace("&amp;", "&")).body())
                .contains("Cấp tỉnh › Số đại biểu tối đa", "500", "350", "Hạn chót: 15/03/2020", "Lý do: Dịch bệnh");
        assertThat(commune.get("/plan?on=31/03/2020").body()).contains("500 đại biểu");
        assertThat(commune.get("/plan?on=01/04/2020").body()).contains("350 đại biểu");
    }

    private void the_district_derives_its_own_and_may_not_loosen() {
        assertThat(district.get("/plan/draft").body()).contains("Lập kế hoạch của đơn vị", "128/KH-UBND");
        assertThat(post(district, "/plan/draft/derivation", "number", "").status())
                .isEqualTo(422);
        post(district, "/plan/draft/derivation", "number", "45/KH-UBND");
        post(district, "/plan/draft/values", "version", version(district), "cap.co-so", "250");

        var loose = district.get("/plan/draft").body();
        assertThat(loose).contains("vượt mức 200 của kế hoạch cấp trên", "Mục II.2.a");
        assertThat(post(
                                district,
                                "/plan/versions",
                                "version",
                                version(district),
                                "inForce",
                                "01/04/2020",
                                "reason",
                                "Ban hành")
                        .status())
                .isEqualTo(409);

        var mended = Pattern.compile("value: 250").matcher(yamlIn(loose)).replaceFirst("value: 150");
        post(district, "/plan/draft/text", "version", version(district), "yaml", mended);
        var done = post(
                district,
                "/plan/versions",
                "version",
                version(district),
                "inForce",
                "01/04/2020",
                "reason",
                "Ban hành");

        assertThat(done.location()).isEqualTo("/plan");
        assertThat(commune.get("/plan?on=02/04/2020").body()).contains("150 đại biểu", "KH-942", "350 đại biểu");
        assertThat(province.get("/plan?on=02/04/2020").body())
                .contains("200 đại biểu")
                .doesNotContain("150 đại biểu");
        assertThat(commune.get("/plan/paragraphs/1?plan=KH-942").body()).contains("Thực hiện Kế hoạch số 128/KH-UBND");
    }

    /// What a program of the commune hears, with a token made on the account's page.
    private String program(String path) {
        commune.get("/account/tokens");
        var made = post(commune, "/account/tokens", "name", "Thử", "days", "30", "readOnly", "true");
        var secret = Pattern.compile("id=\"secret\">(dh_[\\w-]{43})<").matcher(made.body());
        assertThat(secret.find()).isTrue();
        return new Visitor(port)
                .get(path, "Authorization", "Bearer " + secret.group(1), "Accept", "application/json")
                .body();
    }

    private static String yamlIn(String page) {
        var area = Pattern.compile("<textarea id=\"f-yaml\"[^>]*>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        assertThat(area.find()).isTrue();
        return HtmlUtils.htmlUnescape(area.group(1));
    }

    @Test
    void a_file_that_cannot_be_a_plan_is_refused() {
        assertThat(multipart(new byte[] {(byte) 0xff})).isEqualTo(422);
        assertThat(multipart(new byte[0])).isEqualTo(422);
        assertThat(multipart(new byte[1_200_000])).isEqualTo(422);
    }

    private int multipart(byte[] content) {
        district.get("/plan/draft");
        return district.upload("/plan/draft/file", "file", "ke-hoach.yaml", content)
                .status();
    }
}
