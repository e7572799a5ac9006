package vn.daihoi.duty.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.daihoi.duty.InSeason;
import vn.daihoi.duty.Season;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.identity.Visitor;

/// Programs do with duties what their owners may do on the pages.
@InSeason
class DutyApiTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Season season;

    private Season.Commune commune;
    private String page;
    private String duty;

    @BeforeEach
    void a_commune_owes_its_plan() {
        commune = season.commune();
        page = season.duty(commune, "ke-hoach");
        duty = "/api/v1" + page;
    }

    @Test
    void a_paper_goes_up_with_its_file_and_is_accepted() {
        var officer = season.program(port, commune.officer());
        var draft = """
            {"version": %s, "draft": {"number": "12/KH-UBND", "issuedOn": "2020-02-18",
                "summary": "Kế hoạch", "signer": "Lý Bình Cang"}}\
            """;
        assertThat(officer.json("PUT", duty + "/draft", draft.formatted(0)).status())
                .isEqualTo(200);
        var attached = officer.upload(duty + "/files", "file", "ke-hoach.pdf", SampleFiles.pdf(page));
        assertThat(attached.body()).contains("\"ke-hoach.pdf\"", "\"sha256\"");
        assertThat(step(officer, "submission", "")).isEqualTo(200);
        assertThat(step(season.program(port, commune.head()), "approval", "")).isEqualTo(200);

        var district = season.program(port, "huyen");
        assertThat(step(district, "return", ""))
                .as("because a return needs a reason")
                .isEqualTo(409);
        assertThat(step(district, "acceptance", "")).isEqualTo(200);
        assertThat(district.get(duty).body()).contains("\"accepted\"", "Người " + commune.head());
    }

    @Test
    void a_file_that_is_not_what_it_claims_is_refused() {
        var officer = season.program(port, commune.officer());
        var refused = officer.upload(duty + "/files", "file", "ke-hoach.pdf", new byte[] {'M', 'Z', 0, 0});
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("TEP-103");
        var tooLarge = officer.upload(duty + "/files", "file", "anh.jpg", new byte[26 << 20]);
        assertThat(tooLarge.status()).isEqualTo(413);
    }

    @Test
    void the_receiver_extends_and_chases_and_nobody_else_does() {
        var more = "{\"newDue\": \"2020-03-10\", \"reason\": \"Lũ lớn\"}";
        var officer = season.program(port, commune.officer());
        assertThat(officer.json("POST", duty + "/extension", more).status()).isEqualTo(403);
        var district = season.program(port, "huyen");
        var extended = district.json("POST", duty + "/extension", more);
        assertThat(extended.status()).isEqualTo(200);
        assertThat(extended.body()).contains("\"dueOn\":\"2020-03-10\"");
        assertThat(district.json("POST", duty + "/extension", more).body()).contains("NOP-302");

        var chase = "{\"duties\": [%s], \"text\": \"Khẩn trương\"}".formatted(page.substring(8));
        assertThat(officer.json("POST", "/api/v1/duties/chases", chase).status())
                .isEqualTo(403);
        var inTime = district.json("POST", "/api/v1/duties/chases", chase);
        assertThat(inTime.status()).isEqualTo(409);
        assertThat(inTime.body()).contains("NOP-401");
    }

    @Test
    void outside_the_subtree_nothing_is_there() {
        var stranger = season.program(port, "huyen-khac");
        assertThat(stranger.get(duty).status()).isEqualTo(404);
        assertThat(stranger.json("POST", duty + "/acceptance", "{\"version\": 0}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/v1/duties?limit=500").body()).doesNotContain(commune.code());
        assertThat(new Visitor(port).get(duty, "Accept", "application/json").status())
                .isEqualTo(401);
    }

    @Test
    void the_api_describes_itself_on_a_page_of_its_own() {
        var visitor = new Visitor(port);
        var document =
                visitor.get("/api/v1/openapi", "Accept", "application/json").body();
        assertThat(document)
                .contains("/api/v1/duties/{id}/extension", "/api/v1/papers", "\"bearer\"")
                .as("because who acts is told by the token")
                .doesNotContain("\"name\":\"actor\"");
        assertThat(visitor.get("/swagger-ui.html").location()).contains("/swagger-ui/index.html");
        var shown = visitor.get("/swagger-ui/index.html");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Security-Policy"))
                .contains("default-src 'self'", "style-src 'self' 'unsafe-inline'")
                .doesNotContain("script-src");
        assertThat(shown.body()).as("because inline scripts are not run").doesNotContain("<script>");
    }

    private int step(Visitor program, String step, String reason) {
        var version = season.version(page);
        var body = "{\"version\": %s, \"reason\": \"%s\"}".formatted(version, reason);
        return program.json("POST", duty + "/" + step, body).status();
    }
}
