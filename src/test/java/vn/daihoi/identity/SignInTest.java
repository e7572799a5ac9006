package vn.daihoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithCast
class SignInTest {
    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void somebody_comes() {
        visitor = new Visitor(port);
        jdbc.sql("delete from identity.guess").update();
    }

    @Test
    void a_visitor_is_led_to_the_sign_in_and_then_to_the_page_wanted() {
        assertThat(visitor.get("/account/tokens").location()).isEqualTo("/sign-in");
        assertThat(visitor.signIn("can-bo.an", Cast.PASSWORD).location()).isEqualTo("/account/tokens");
        assertThat(visitor.get("/account/tokens").status()).isEqualTo(200);
    }

    @Test
    void who_wanted_no_page_gets_to_the_start() {
        assertThat(visitor.signIn("can-bo.an", Cast.PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void a_visitor_opens_no_session() {
        var before = sessions();
        visitor.get("/account");
        visitor.get("/sign-in");
        visitor.signIn("can-bo.an", "sai");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void the_password_may_be_typed_in_another_form_of_unicode() {
        var decomposed = Normalizer.normalize(Cast.PASSWORD, Normalizer.Form.NFD);
        assertThat(visitor.signIn("CAN-BO.AN", decomposed).location()).isEqualTo("/");
    }

    @Test
    void a_control_character_in_a_name_or_a_search_is_not_a_fault_of_the_program() {
        assertThat(visitor.signIn("can-bo\u0000.an", Cast.PASSWORD).location()).isEqualTo("/");
        assertThat(visitor.get("/units?q=%00").status()).isNotEqualTo(500);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertThat(visitor.signIn("can-bo.an", "sai").location()).isEqualTo("/sign-in?failed&username=can-bo.an");
        assertThat(visitor.signIn("khong-co", "sai").location()).isEqualTo("/sign-in?failed&username=khong-co");
        assertThat(visitor.get("/sign-in?failed&username=khong-co").body())
                .contains("tên đăng nhập hoặc mật khẩu không đúng")
                .contains("value=\"khong-co\"");
    }

    @Test
    void after_five_wrong_guesses_even_the_right_password_waits_and_hears_until_when() {
        for (int i = 0; i < 5; i++) {
            visitor.signIn("can-bo.an", "sai " + i);
        }
        assertThat(visitor.signIn("can-bo.an", Cast.PASSWORD).location()).matches("/sign-in\\?again=\\d\\d:\\d\\d.*");
        assertThat(visitor.get("/sign-in?again=14:05").body()).contains("Hãy thử lại từ 14:05");
        assertThat(visitor.signIn("can-bo.binh", Cast.PASSWORD).location())
                .as("another person, same office")
                .isEqualTo("/");
    }

    @Test
    void a_closed_account_does_not_get_in() {
        cast.add("da-nghi", "VIEWER", 902);
        jdbc.sql("select 1").query(Integer.class).single();
        vn.daihoi.shared.Acting.asSystem(
                () -> jdbc.sql("update identity.account set enabled = false where username = 'da-nghi'")
                        .update());
        assertThat(visitor.signIn("da-nghi", Cast.PASSWORD).location()).startsWith("/sign-in?closed");
    }

    @Test
    void the_session_gets_a_new_name_at_sign_in() {
        visitor.signIn("can-bo.an", Cast.PASSWORD);
        var first = visitor.cookie("daihoi");
        visitor.post("/sign-out", Map.of());
        visitor.signIn("can-bo.an", Cast.PASSWORD);
        assertThat(first).isNotEmpty();
        assertThat(visitor.cookie("daihoi")).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void signing_out_needs_the_forms_token_and_then_holds() {
        visitor.signIn("can-bo.an", Cast.PASSWORD);
        assertThat(visitor.get("/sign-out").status()).isNotEqualTo(302);
        assertThat(visitor.forge("/sign-out").status()).isEqualTo(403);
        visitor.get("/account");
        assertThat(visitor.post("/sign-out", Map.of()).location()).isEqualTo("/sign-in?out");
        assertThat(visitor.get("/account").location()).isEqualTo("/sign-in");
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() {
        var cookie = visitor.signIn("can-bo.an", Cast.PASSWORD).http().headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("daihoi="))
                .toList();
        assertThat(cookie).isNotEmpty().last().asString().contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void every_page_forbids_foreign_scripts_and_frames() {
        var answer = visitor.get("/sign-in");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain("style=").doesNotContainPattern("<script>");
    }

    @Test
    void a_fragment_or_a_stream_is_not_sent_to_the_sign_in_page() {
        var fragment = visitor.get("/account", "HX-Request", "true");
        assertThat(fragment.status()).isEqualTo(401);
        assertThat(fragment.header("HX-Refresh")).isEqualTo("true");
        assertThat(visitor.get("/live", "Accept", "text/event-stream").status()).isEqualTo(401);
    }

    @Test
    void looking_at_pages_writes_nothing_to_the_session() {
        visitor.signIn("can-bo.an", Cast.PASSWORD);
        var before = versions();
        for (int i = 0; i < 5; i++) {
            visitor.get("/account");
        }
        assertThat(versions()).isEqualTo(before);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from identity.spring_session")
                .query(Long.class)
                .single();
    }

    private String versions() {
        return jdbc.sql("select string_agg(xmin::text, ',' order by primary_id) from identity.spring_session")
                .query(String.class)
                .single();
    }

    @Test
    void the_language_chosen_follows_the_account_to_another_machine() {
        var here = new Visitor(port);
        here.signIn("can-bo.binh", Cast.PASSWORD);
        assertThat(here.get("/account").body()).contains("<html lang=\"vi\">");
        here.get("/language?to=en&back=/account");
        var elsewhere = new Visitor(port);
        elsewhere.signIn("can-bo.binh", Cast.PASSWORD);
        assertThat(elsewhere.get("/account").body()).contains("<html lang=\"en\">");
        elsewhere.get("/language?to=vi&back=/account");

        var neverChose = new Visitor(port);
        neverChose.get("/language?to=en&back=/sign-in");
        neverChose.signIn("can-bo.an-mot", Cast.PASSWORD);
        assertThat(neverChose.get("/account").body())
                .as("because the choice on the sign-in page goes along")
                .contains("<html lang=\"en\">");
    }
}
