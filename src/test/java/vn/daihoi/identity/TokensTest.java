package vn.daihoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Acting;

@WithCast
class TokensTest {
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">(dh_[\\w-]{43})<");

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void a_token_lets_a_program_act_for_its_owner_and_no_further() {
        var secret = made("can-bo.an", false);
        var answer = ask(secret, "/api/v1/sample");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("901.902").contains("Người can-bo.an");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(ask(secret, "/api/v1/sample/administration").status()).isEqualTo(403);
        assertThat(ask(secret, "/api/v1/sample/administration").header("Content-Type"))
                .contains("problem+json");
    }

    @Test
    void without_a_token_the_program_hears_what_it_needs() {
        var answer = new Visitor(port).get("/api/v1/sample", "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.body()).contains("Authorization: Bearer dh_");
        assertThat(ask("dh_" + "x".repeat(43), "/api/v1/sample").status()).isEqualTo(401);
    }

    @Test
    void a_session_is_no_token() {
        var visitor = new Visitor(port);
        visitor.signIn("can-bo.an", Cast.PASSWORD);
        assertThat(visitor.get("/api/v1/sample").status()).isEqualTo(401);
    }

    @Test
    void a_read_only_token_changes_nothing() {
        var secret = made("can-bo.an", true);
        assertThat(ask(secret, "/api/v1/sample").status()).isEqualTo(200);
        var refused = new Visitor(port).post("/api/v1/sample", Map.of(), "Authorization", "Bearer " + secret);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("chỉ được đọc");
        var writing = made("can-bo.an", false);
        assertThat(new Visitor(port)
                        .post(
                                "/api/v1/sample",
                                Map.of(),
                                "Authorization",
                                "Bearer " + writing,
                                "Accept",
                                "application/json")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_revoked_or_outdated_token_leads_nowhere() {
        var revoked = made("thu-truong.an", true);
        Acting.asSystem(() -> jdbc.sql("delete from identity.token where account_id = :id")
                .param("id", cast.id("thu-truong.an"))
                .update());
        assertThat(ask(revoked, "/api/v1/sample").status()).isEqualTo(401);

        var outdated = made("thu-truong.an", true);
        Acting.asSystem(() -> jdbc.sql("update identity.token set expires_at = now() where account_id = :id")
                .param("id", cast.id("thu-truong.an"))
                .update());
        assertThat(ask(outdated, "/api/v1/sample").status()).isEqualTo(401);
    }

    @Test
    void the_secret_is_not_stored_and_its_use_is_seen() {
        var secret = made("xem", true);
        ask(secret, "/api/v1/sample");
        var stored = Acting.as(
                cast.actor("xem"),
                () -> jdbc.sql("select row_to_json(t)::text from identity.token t")
                        .query(String.class)
                        .list());
        assertThat(stored)
                .noneMatch(row -> row.contains(secret))
                .anyMatch(row -> !row.contains("\"last_used_at\":null"));
    }

    @Test
    void anothers_token_cannot_be_revoked() {
        made("can-bo.binh", true);
        var id = Acting.as(
                cast.actor("can-bo.binh"),
                () -> jdbc.sql("select max(id) from identity.token")
                        .query(Long.class)
                        .single());
        var visitor = new Visitor(port);
        visitor.signIn("quan-tri", Cast.PASSWORD);
        visitor.get("/account/tokens");
        assertThat(visitor.post("/account/tokens/" + id + "/revocation", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_token_needs_a_name_and_the_form_keeps_what_was_chosen() {
        var visitor = new Visitor(port);
        visitor.signIn("xem", Cast.PASSWORD);
        visitor.get("/account/tokens");
        var again = visitor.post("/account/tokens", Map.of("name", " ", "days", "365"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Chưa có tên mã").containsPattern("value=\"365\" selected");
    }

    private String made(String username, boolean readOnly) {
        var visitor = new Visitor(port);
        visitor.signIn(username, Cast.PASSWORD);
        visitor.get("/account/tokens");
        var form = readOnly
                ? Map.of("name", "Báo cáo tuần", "days", "30", "readOnly", "true")
                : Map.of("name", "Báo cáo tuần", "days", "30");
        var answer = visitor.post("/account/tokens", form);
        var found = SECRET.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        assertThat(visitor.get("/account/tokens").body()).as("shown once").doesNotContain(found.group(1));
        return found.group(1);
    }

    private Visitor.Answer ask(String secret, String path) {
        return new Visitor(port).get(path, "Authorization", "Bearer " + secret, "Accept", "application/json");
    }
}
