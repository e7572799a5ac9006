package vn.daihoi.identity.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.daihoi.database.TestDatabase;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.QuickHashes;
import vn.daihoi.identity.Secret;
import vn.daihoi.identity.Visitor;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Units;

/// The life of one installation from its first minute, in order.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(QuickHashes.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstRunTest {
    private static final String PASSWORD = "bún riêu voi tím Sa Pa";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.create().describeTo(properties);
    }

    @Autowired
    private FirstRun firstRun;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    @Order(1)
    void while_nobody_can_sign_in_every_page_explains_how_to_begin() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/").location()).isEqualTo("/first-run");
        assertThat(visitor.get("/sign-in").location()).isEqualTo("/first-run");
        assertThat(visitor.get("/first-run").body())
                .contains("nhật ký của chương trình")
                .doesNotContain("<form class");
        assertThat(visitor.get("/first-run?token=abc").body()).contains("Đường dẫn này không dùng được nữa");
        assertThat(Acting.as(Actor.SYSTEM, accounts::isEmpty)).isTrue();
    }

    @Test
    @Order(2)
    void only_a_hash_of_the_link_is_stored_and_it_grows_old() {
        var token = firstRun.makeLink();
        var stored = Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql("select encode(hash, 'hex') from identity.one_time_link")
                        .query(String.class)
                        .list());
        assertThat(stored).contains(java.util.HexFormat.of().formatHex(Secret.hash(token)));
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(firstRun.isGood(token)).isTrue();
        var hours = Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql("select max(extract(epoch from expires_at - now()) / 3600)::int from"
                                + " identity.one_time_link")
                        .query(Integer.class)
                        .single());
        assertThat(hours).isEqualTo(24);
        Acting.asSystem(() ->
                jdbc.sql("update identity.one_time_link set expires_at = now()").update());
        assertThat(firstRun.isGood(token)).isFalse();
    }

    @Test
    @Order(3)
    void a_faulty_form_keeps_what_was_typed_and_the_link() {
        var token = firstRun.makeLink();
        var visitor = new Visitor(port);
        assertThat(visitor.get("/first-run?token=" + token).body()).contains("Người quản trị đầu tiên");
        assertThat(visitor.post("/first-run", founding("abc")).body()).contains("Đường dẫn này không dùng được nữa");
        var form = new HashMap<>(founding(token));
        form.put("password", "12345678910");
        var again = visitor.post("/first-run", form);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("value=\"Tỉnh Hải Dương\"", "dễ đoán").doesNotContain("12345678910");
        form.putAll(founding(token));
        form.put("unitCode", "có dấu cách");
        var refused = visitor.post("/first-run", form);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(Acting.as(Actor.SYSTEM, accounts::isEmpty))
                .as("all of it or nothing")
                .isTrue();
        assertThat(firstRun.isGood(token)).isTrue();
    }

    @Test
    @Order(4)
    void the_link_makes_an_administrator_and_a_root_unit_and_then_dies() {
        var token = firstRun.makeLink();
        var other = firstRun.makeLink();
        var visitor = new Visitor(port);
        visitor.get("/first-run?token=" + token);
        assertThat(visitor.post("/first-run", founding(token)).location()).isEqualTo("/first-run/next");
        assertThat(visitor.get("/first-run/next").body()).contains("Nạp kế hoạch", "/imports/units");

        var root = Acting.as(Actor.SYSTEM, units::root).orElseThrow();
        var administrator =
                Acting.as(Actor.SYSTEM, () -> accounts.named("quan-tri")).orElseThrow();
        assertThat(root.name()).isEqualTo("Tỉnh Hải Dương");
        assertThat(administrator.roles()).containsExactlyInAnyOrder(Roles.ADMINISTRATOR, Roles.STANDING_BODY);
        assertThat(administrator.unitId()).isEqualTo(root.id());

        var late = new Visitor(port);
        assertThat(late.get("/first-run?token=" + other).location()).isEqualTo("/");
        assertThat(late.get("/sign-in").status()).isEqualTo(200);
        assertThat(late.signIn("quan-tri", PASSWORD).location()).isEqualTo("/");
        assertThat(firstRun.finish(other, new Founding("A", "a", PASSWORD, true, "B", "b", "tinh")))
                .isEmpty();
    }

    private static Map<String, String> founding(String token) {
        return Map.of(
                "token", token,
                "name", "Phạm Văn Quản",
                "username", "quan-tri",
                "password", PASSWORD,
                "passwordAgain", PASSWORD,
                "standingBody", "true",
                "unitName", "Tỉnh Hải Dương",
                "unitCode", "30",
                "unitKind", "tinh");
    }
}
