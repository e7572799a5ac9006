package vn.daihoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

@WithCast
class AccountsTest {
    private static final Pattern LINK = Pattern.compile("id=\"link\">(http[^<]+)<");

    @Autowired
    private Cast cast;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Visitor administrator;

    @BeforeEach
    void an_administrator_signs_in() {
        administrator = signedIn("quan-tri");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thuong-truc", "can-bo.an", "thu-truong.an", "xem"})
    void who_is_no_administrator_keeps_no_accounts(String username) {
        var visitor = signedIn(username);
        for (var page : new String[] {"/accounts", "/accounts/new", "/accounts/" + cast.id("can-bo.an")}) {
            assertThat(visitor.get(page).status()).as(page).isEqualTo(403);
        }
        visitor.get("/account");
        assertThat(visitor.post("/accounts", form("lau", "904")).status()).isEqualTo(403);
    }

    @Test
    void who_lacks_a_role_is_told_which_and_whom_to_ask_at_the_own_unit() {
        assertThat(signedIn("can-bo.an").get("/accounts").body())
                .contains("Việc này dành cho", "Người quan-tri.an")
                .doesNotContain("Người quan-tri<", "Người thuong-truc");
        assertThat(signedIn("can-bo.binh").get("/accounts").body())
                .contains("chưa ai có vai trò đó")
                .doesNotContain("Người quan-tri");
    }

    @Test
    void the_list_holds_the_administrators_subtree_and_nobody_else() {
        var district = signedIn("quan-tri.an").get("/accounts").body();
        assertThat(district)
                .contains("can-bo.an-mot")
                .doesNotContain("can-bo.binh")
                .doesNotContain("thuong-truc");
        assertThat(administrator.get("/accounts").body()).contains("can-bo.binh", "thuong-truc");
    }

    @Test
    void the_list_is_searched_without_accents_and_filtered() {
        assertThat(administrator.get("/accounts?q=nguoi%20can-bo.binh").body())
                .contains("can-bo.binh")
                .doesNotContain("can-bo.an");
        assertThat(administrator.get("/accounts?role=HEAD_OF_UNIT").body())
                .contains("thu-truong.an")
                .doesNotContain("can-bo.binh");
        assertThat(administrator.get("/accounts?unit=T-A").body())
                .contains("can-bo.an-mot")
                .doesNotContain("can-bo.binh");
        assertThat(administrator.get("/accounts?q=%25&page=7").body()).contains("Không có tài khoản nào như vậy");
    }

    @Test
    void a_new_person_sets_a_password_by_link_and_gets_in() {
        var link = link(added("moi.an", "T-A"));
        var person = new Visitor(port);
        assertThat(person.get(link).body()).contains("moi.an");
        var weak = person.post("/new-password", password(link, "matkhau123", "matkhau123"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.body()).contains("dễ đoán");
        assertThat(person.post("/new-password", password(link, Cast.PASSWORD, Cast.PASSWORD))
                        .location())
                .isEqualTo("/sign-in?password");
        assertThat(person.signIn("moi.an", Cast.PASSWORD).location()).isEqualTo("/");
        assertThat(new Visitor(port).get(link).status()).as("used").isEqualTo(410);
    }

    @Test
    void a_newer_link_makes_the_older_one_void() {
        var first = link(added("moi.hai-link", "T-A"));
        var id = id("moi.hai-link");
        var second = link(administrator.post("/accounts/" + id + "/link", Map.of()));
        assertThat(new Visitor(port).get(first).status()).isEqualTo(410);
        assertThat(new Visitor(port).get(second).status()).isEqualTo(200);
    }

    @Test
    void an_old_link_is_void() {
        var link = link(added("moi.qua-han", "T-A"));
        Acting.asSystem(() ->
                jdbc.sql("update identity.one_time_link set expires_at = now()").update());
        assertThat(new Visitor(port).get(link).status()).isEqualTo(410);
    }

    @Test
    void a_form_with_faults_keeps_what_was_typed_and_names_each() {
        administrator.get("/accounts/new");
        var again = administrator.post(
                "/accounts", Map.of("username", "Có Dấu", "name", "Đỗ Thị Hạnh", "email", "khong-phai", "unit", "X-9"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains("value=\"Đỗ Thị Hạnh\"", "value=\"khong-phai\"", "value=\"X-9\"")
                .contains(
                        "Tên đăng nhập chưa dùng được",
                        "Địa chỉ thư điện tử chưa đúng",
                        "Chưa chọn vai trò",
                        "Không có đơn vị với mã này");
    }

    @Test
    void a_taken_name_is_told_even_if_the_other_account_is_out_of_sight() {
        var district = signedIn("quan-tri.an");
        district.get("/accounts/new");
        var again = district.post("/accounts", form("can-bo.binh", "T-A"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Đã có người dùng tên đăng nhập can-bo.binh");
    }

    @Test
    void a_district_gives_nothing_beyond_its_subtree() {
        var district = signedIn("quan-tri.an");
        district.get("/accounts/new");
        assertThat(district.post("/accounts", form("moi.binh", "T-B")).body()).contains("Không có đơn vị với mã này");
        assertThat(district.post("/accounts", form("moi.tinh", "T")).body()).contains("Không có đơn vị với mã này");
        assertThat(district.post("/accounts", form("moi.het", "")).body()).contains("Chưa chọn đơn vị");
        assertThat(district.get("/accounts/" + cast.id("can-bo.binh")).status()).isEqualTo(404);
        assertThat(district.get("/accounts/" + cast.id("quan-tri")).status()).isEqualTo(404);
        assertThat(district.post("/accounts/" + cast.id("can-bo.binh") + "/link", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(district.post(
                                "/accounts/" + cast.id("can-bo.binh") + "/state",
                                Map.of("version", "0", "open", "false"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_empty_box_gives_nobody_the_whole_tree() {
        assertThat(added("moi.de-trong", "").body()).contains("Chưa chọn đơn vị");
        assertThat(Acting.as(Actor.SYSTEM, () -> accounts.named("moi.de-trong")))
                .isEmpty();
    }

    @Test
    void a_change_of_roles_ends_the_persons_sessions() {
        var id = cast.add("doi-vai", Roles.UNIT_OFFICER, 902);
        var person = signedIn("doi-vai");
        assertThat(person.get("/account").status()).isEqualTo(200);
        change(id, 0, Map.of("roles", Roles.VIEWER));
        assertThat(person.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_change_of_name_ends_nothing() {
        var id = cast.add("doi-ten", Roles.UNIT_OFFICER, 902);
        var person = signedIn("doi-ten");
        change(id, 0, Map.of("name", "Tên Đã Sửa", "roles", Roles.UNIT_OFFICER));
        assertThat(person.get("/account").body()).contains("Tên Đã Sửa");
    }

    @Test
    void a_closed_account_is_signed_out_at_once_and_can_be_reopened() {
        var id = cast.add("tam-nghi", Roles.UNIT_OFFICER, 902);
        var person = signedIn("tam-nghi");
        administrator.get("/accounts/" + id);
        administrator.post("/accounts/" + id + "/state", Map.of("version", "0", "open", "false"));
        assertThat(person.get("/account").location()).isEqualTo("/sign-in");
        assertThat(person.signIn("tam-nghi", Cast.PASSWORD).location()).startsWith("/sign-in?closed");
        administrator.post("/accounts/" + id + "/state", Map.of("version", "1", "open", "true"));
        assertThat(person.signIn("tam-nghi", Cast.PASSWORD).location()).isEqualTo("/account");
    }

    @Test
    void the_second_of_two_administrators_sees_what_the_first_one_saved() {
        var id = cast.add("hai-nguoi-sua", Roles.UNIT_OFFICER, 902);
        change(id, 0, Map.of("name", "Bản Của Người Một", "roles", Roles.UNIT_OFFICER));
        var late = change(id, 0, Map.of("name", "Bản Của Người Hai", "roles", Roles.UNIT_OFFICER));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Bản Của Người Một", "value=\"Bản Của Người Hai\"", "Người quan-tri");
        assertThat(account(id).name()).isEqualTo("Bản Của Người Một");
        assertThat(change(id, 1, Map.of("name", "Bản Của Người Hai", "roles", Roles.UNIT_OFFICER))
                        .status())
                .isEqualTo(302);
        assertThat(account(id).name()).isEqualTo("Bản Của Người Hai");
    }

    @Test
    void nobody_takes_away_their_own_rights() {
        var id = cast.id("quan-tri");
        var refused = change(id, account(id).version(), Map.of("roles", Roles.VIEWER, "unit", "T"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Không thể tự đổi vai trò");
        assertThat(account(id).roles()).containsExactly(Roles.ADMINISTRATOR);
    }

    @Test
    void every_change_stands_in_the_journal_without_the_password() {
        added("ghi-nhat-ky", "T-A");
        var after =
                Acting.as(Actor.SYSTEM, () -> jdbc.sql("""
                    select actor_name || ' ' || action || ' ' || unit_path || ' ' || after from audit.entry
                    where after like '%ghi-nhat-ky%' order by seq limit 1
                    """).query(String.class).single());
        assertThat(after)
                .contains("Người quan-tri identity.account.added 901.902")
                .doesNotContainIgnoringCase("password");
    }

    @Test
    void ones_own_password_needs_the_old_one_and_ends_the_other_sessions() {
        cast.add("doi-mat-khau", Roles.VIEWER, 902);
        var here = signedIn("doi-mat-khau");
        var elsewhere = signedIn("doi-mat-khau");
        here.get("/account");
        var fresh = "kẹo dừa xanh lá Hà Giang";
        var wrong =
                here.post("/account/password", Map.of("oldPassword", "sai", "password", fresh, "passwordAgain", fresh));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Mật khẩu hiện nay chưa đúng");
        here.post("/account/password", Map.of("oldPassword", Cast.PASSWORD, "password", fresh, "passwordAgain", fresh));
        assertThat(here.get("/account").body()).contains("Đã đổi mật khẩu");
        assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in");
        assertThat(elsewhere.signIn("doi-mat-khau", fresh).location()).isEqualTo("/account");
    }

    @Test
    void a_person_sees_their_sessions_and_signs_out_the_others() {
        cast.add("hai-may", Roles.VIEWER, 902);
        var here = signedIn("hai-may");
        var elsewhere = signedIn("hai-may");
        var page = here.get("/account/sessions").body();
        assertThat(page.split("Máy này", -1)).as("one is this device").hasSize(2);
        assertThat(page).contains("Đăng xuất khỏi mọi máy khác").doesNotContain(here.cookie("daihoi"));
        here.post("/account/sessions/end-others", Map.of());
        assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in");
        assertThat(here.get("/account/sessions").body()).contains("Máy này").doesNotContain("mọi máy khác</button>");
    }

    private Visitor signedIn(String username) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(username, Cast.PASSWORD).location()).isEqualTo("/");
        return visitor;
    }

    private Visitor.Answer added(String username, String unit) {
        administrator.get("/accounts/new");
        return administrator.post("/accounts", form(username, unit));
    }

    private static Map<String, String> form(String username, String unit) {
        return Map.of("username", username, "name", "Người " + username, "roles", Roles.UNIT_OFFICER, "unit", unit);
    }

    private Visitor.Answer change(long id, int version, Map<String, String> changes) {
        var form = new HashMap<>(Map.of("name", "Người", "unit", "T-A", "version", Integer.toString(version)));
        form.putAll(changes);
        administrator.get("/accounts/" + id);
        return administrator.post("/accounts/" + id, form);
    }

    private static String link(Visitor.Answer answer) {
        var found = LINK.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private static Map<String, String> password(String link, String password, String again) {
        return Map.of("token", link.substring(link.indexOf('=') + 1), "password", password, "passwordAgain", again);
    }

    private long id(String username) {
        return Acting.as(
                Actor.SYSTEM, () -> accounts.named(username).orElseThrow().id());
    }

    private Account account(long id) {
        return Acting.as(Actor.SYSTEM, () -> accounts.find(id).orElseThrow());
    }
}
