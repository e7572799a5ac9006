package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.TooBusy;

@SpringJUnitWebConfig(ErrorAdviceTest.Web.class)
class ErrorAdviceTest {

    @EnableWebMvc
    @Import({
        JteConfiguration.class, WordsConfiguration.class, WebConfiguration.class, Dictionary.class, Frames.class,
        ErrorAdvice.class, FaultAnswer.class, ErrorPages.class, LanguageController.class, Failing.class
    })
    static class Web {}

    @Controller
    static class Failing {
        @GetMapping({"/refused", "/api/v1/refused"})
        String refused() {
            throw new Refused(List.of(
                    Finding.breach("MAU-101", Citation.of("KH128 II.2.b"), "Quý II/2019")
                            .at("day"),
                    Finding.note("MAU-103", Citation.of("KH128 II.1.a"), 200)));
        }

        @GetMapping("/not-there")
        String notThere() {
            throw new NotThere("unit", 7);
        }

        @RequestMapping({"/stale", "/stale/removal"})
        String stale() {
            throw new StaleEdit("conference", 7, 1, 2);
        }

        @GetMapping("/too-large")
        String tooLarge() {
            throw new MaxUploadSizeExceededException(1);
        }

        @RequestMapping("/busy")
        String busy() {
            throw new TooBusy("everybody comes at once");
        }

        @GetMapping("/hung-up")
        String hungUp() throws ClientAbortException {
            throw new ClientAbortException(new IOException("Broken pipe"));
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("the secret cause");
        }

        @GetMapping("/units/{id}")
        String unit(@PathVariable long id, @RequestParam int page) {
            return "none";
        }

        @GetMapping("/half-drawn")
        String halfDrawn(Model model) {
            model.addAttribute("page", "not a page");
            return "shared/components";
        }

        @PostMapping(path = "/echo", produces = "text/plain;charset=UTF-8")
        @ResponseBody
        String echo(@RequestParam LocalDate day, @RequestParam String name) {
            return day + "|" + name + "|";
        }
    }

    @Autowired
    private WebApplicationContext context;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new IncomingText())
                .defaultResponseCharacterEncoding(java.nio.charset.StandardCharsets.UTF_8)
                .build();
    }

    @Test
    void a_refusal_lists_every_finding_with_its_cure_and_article() throws Exception {
        var answer = get("/refused", MediaType.TEXT_HTML);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("Chưa thể thực hiện", "Quý II/2019", "Cách khắc phục:", "II.2.b", "đúng 200 người");
    }

    @Test
    void programs_get_the_same_refusal_as_problem_detail() throws Exception {
        var answer = get("/api/v1/refused", MediaType.ALL);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString())
                .contains("\"findings\"", "\"MAU-101\"", "\"KH128 II.2.b\"", "\"field\":\"day\"");
    }

    @Test
    void each_fault_has_its_status_and_says_what_to_do_next() throws Exception {
        assertFault("/not-there", 404, "Không tìm thấy");
        assertFault("/no-such-page", 404, "Không tìm thấy");
        assertFault("/units/abc?page=1", 404, "Không tìm thấy");
        assertFault("/units/1?page=abc", 400, "Yêu cầu chưa đúng");
        assertFault("/units/1", 400, "Yêu cầu chưa đúng");
        assertFault("/echo", 405, "Không thể thực hiện theo cách này");
        assertFault("/stale", 409, "Có người đã lưu trước");
        assertFault("/too-large", 413, "Tệp quá lớn");
    }

    private void assertFault(String path, int status, String what) throws Exception {
        var answer = get(path, MediaType.TEXT_HTML);

        assertThat(answer.getStatus()).as(path).isEqualTo(status);
        assertThat(answer.getContentAsString()).as(path).contains(what, "Việc cần làm:", "<!doctype html>");
    }

    @Test
    void a_failure_of_ours_shows_a_code_and_never_the_cause() throws Exception {
        var answer = get("/broken", MediaType.TEXT_HTML);

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .containsPattern("<code>[2-9A-HJ-NP-Z]{8}</code>")
                .doesNotContain("secret", "IllegalState", "at vn.daihoi");
    }

    @Test
    void whoever_hung_up_is_no_failure_of_ours() throws Exception {
        var answer = get("/hung-up", MediaType.TEXT_HTML);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void a_template_that_fails_half_way_leaves_a_whole_error_page() throws Exception {
        var answer = get("/half-drawn", MediaType.TEXT_HTML);

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .containsOnlyOnce("<!doctype html>")
                .contains("Hệ thống gặp sự cố");
    }

    @Test
    void a_part_of_a_page_gets_the_fault_without_the_frame() throws Exception {
        var answer = browser.perform(request("/not-there").header("HX-Request-Type", "partial"))
                .andReturn()
                .getResponse();

        assertThat(answer.getContentAsString()).contains("Không tìm thấy").doesNotContain("<body");
    }

    @Test
    void only_a_page_that_was_just_looked_at_comes_back_by_itself() throws Exception {
        assertThat(get("/busy", MediaType.TEXT_HTML).getStatus()).isEqualTo(503);
        assertThat(get("/busy", MediaType.TEXT_HTML).getContentAsString())
                .contains("/js/again.js", "Trang này tự mở lại");
        for (var other : List.of(post("/busy"), request("/busy").header("HX-Request", "true"), request("/stale"))) {
            assertThat(browser.perform(other.accept(MediaType.TEXT_HTML))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .doesNotContain("again.js");
        }
    }

    @Test
    void the_reader_chooses_english_and_is_led_back_only_within_the_site() throws Exception {
        var chosen = get("/language?to=en&back=/not-there", MediaType.TEXT_HTML);

        assertThat(chosen.getRedirectedUrl()).isEqualTo("/not-there");
        assertThat(chosen.getCookie("lang").getValue()).isEqualTo("en-GB");
        assertThat(browser.perform(request("/not-there").cookie(chosen.getCookie("lang")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("This page cannot be found", "lang=\"en\"");
        for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
            assertThat(get("/language?to=en&back=" + elsewhere, MediaType.TEXT_HTML)
                            .getRedirectedUrl())
                    .isEqualTo("/");
        }
    }

    @Test
    void a_link_on_another_site_chooses_no_language() throws Exception {
        var followed = browser.perform(
                        request("/language?to=en&back=/not-there").header("Sec-Fetch-Site", "cross-site"))
                .andReturn()
                .getResponse();
        assertThat(followed.getRedirectedUrl()).isEqualTo("/not-there");
        assertThat(followed.getCookie("lang")).isNull();
    }

    @Test
    void text_arrives_composed_and_trimmed_and_days_in_either_form() throws Exception {
        for (var day : List.of("28/02/2020", "2020-02-28", " 28-2-2020 ")) {
            var answer = browser.perform(post("/echo").param("day", day).param("name", "  Hu\u0301a Thi\u0323  \r\n"))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getContentAsString()).isEqualTo("2020-02-28|Húa Thị|");
        }
    }

    @Test
    void who_was_too_late_finds_the_way_back_to_the_form_and_to_no_other_site() throws Exception {
        var own = post("/stale/removal").header("Host", "localhost").header("Referer", "http://localhost/units/7?a=1");
        assertThat(browser.perform(own).andReturn().getResponse().getContentAsString())
                .contains("chưa có gì bị bỏ", "href=\"/units/7?a=1\"");
        for (var from : List.of("http://evil.example/units/7", "http://localhost//evil.example/units/7")) {
            var other = post("/stale/removal").header("Host", "localhost").header("Referer", from);
            assertThat(browser.perform(other).andReturn().getResponse().getContentAsString())
                    .contains("chưa có gì bị bỏ")
                    .doesNotContain("evil", "units/7");
        }
    }

    @Test
    void no_field_takes_more_than_the_longest_of_all_and_a_pasted_list_may() throws Exception {
        assertThat(posted("/echo", IncomingText.LONGEST)).isEqualTo(200);
        assertThat(posted("/echo", IncomingText.LONGEST + 1)).isEqualTo(413);
        assertThat(posted("/imports/people", IncomingText.LONGEST + 1)).isEqualTo(404);
    }

    private int posted(String path, int letters) throws Exception {
        var typed = post(path).param("day", "2020-02-28").param("name", "ậ".repeat(letters));
        return browser.perform(typed).andReturn().getResponse().getStatus();
    }

    @Test
    void a_space_belongs_to_a_password() {
        assertThat(IncomingText.clean("newPassword", " a\u0301 ")).isEqualTo(" á ");
    }

    private MockHttpServletResponse get(String path, MediaType accept) throws Exception {
        return browser.perform(request(path).accept(accept)).andReturn().getResponse();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request(String path) {
        return org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                java.net.URI.create(path.replace("\\", "%5C")));
    }
}
