package vn.daihoi.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Pages of guests, of those who invite them and of those who send them.
@OnLists
class GuestPagesTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    Invitations invitations;

    @Autowired
    Links links;

    private Congress congress;
    private long oanh;
    private long binh;

    @BeforeEach
    void two_people_are_invited() {
        congress = new Congress(beans);
        oanh = congress.entry("31569", "Trần Thị Oanh", EntryKind.INDIVIDUAL);
        binh = congress.entry("31570", "Lê Văn Bình", EntryKind.GUEST);
        congress.approveAll();
        Acting.as(congress.officer, () -> beans.getBean(InviteGuests.class).all(congress.officer, congress.id));
    }

    private Invitation of(long entry) {
        return Acting.as(Actor.SYSTEM, () -> invitations.ofEntry(entry).orElseThrow());
    }

    private String link(long entry) {
        return links.path(of(entry));
    }

    private ResultActions visitor(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Acting.as(new Actor(0, "", Set.of(), null, "0"), () -> mvc.perform(request.with(csrf())));
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private String page(String path) {
        return "/conferences/" + congress.id + "/" + path;
    }

    @Test
    void a_guest_reads_the_invitation_and_accepts_without_an_account() throws Exception {
        visitor(get(link(oanh)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Trần Thị Oanh")))
                .andExpect(content().string(containsString("Hội trường huyện")));

        visitor(post(link(oanh) + "/answer")
                        .param("version", "0")
                        .param("answer", "accepted")
                        .param("lodging", "true")
                        .param("diet", " Ăn  chay "))
                .andExpect(redirectedUrl(link(oanh) + "?thanks=1#said"));

        assertThat(of(oanh).reply().lodging()).isTrue();
        assertThat(of(oanh).reply().diet()).isEqualTo("Ăn chay");
        assertThat(of(oanh).openedAt()).isNotNull();
        visitor(get(link(oanh))).andExpect(content().string(containsString("Quý vị đã nhận lời dự")));
    }

    @Test
    void declining_needs_a_reason_and_what_was_typed_stays() throws Exception {
        visitor(post(link(oanh) + "/answer").param("version", "0").param("answer", "declined"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Chưa ghi lý do")));
        assertThat(of(oanh).answer()).isEqualTo(Answer.NONE);
        visitor(get(link(oanh) + "/answer")).andExpect(redirectedUrl(link(oanh)));
    }

    @Test
    void a_link_that_was_never_given_out_leads_nowhere() throws Exception {
        visitor(get("/i/AAAAAAAAAAAAAAAAAAAAAA")).andExpect(status().isNotFound());
        visitor(post("/i/AAAAAAAAAAAAAAAAAAAAAA/answer").param("version", "0").param("answer", "accepted"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_script_in_an_answer_is_only_text() throws Exception {
        visitor(post(link(binh) + "/answer")
                        .param("version", "0")
                        .param("answer", "declined")
                        .param("reason", "<script>alert(1)</script>"))
                .andExpect(status().is3xxRedirection());

        as(congress.officer, get(page("invitations")))
                .andExpect(content().string(containsString("&lt;script&gt;alert")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void the_organiser_sees_who_comes_and_prints_letters() throws Exception {
        as(congress.officer, get(page("invitations?answer=none")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa trả lời (2)")));
        var pdf = as(congress.officer, get(page("invitations.pdf")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Trần Thị Oanh");
        }
        as(congress.officer, get(page("invitations.xlsx"))).andExpect(status().isOk());
    }

    @Test
    void terms_are_kept_and_shown_to_the_guest() throws Exception {
        as(
                        congress.officer,
                        post(page("invitations/terms"))
                                .param("version", "0")
                                .param("closesOn", "32/13/2020")
                                .param("substitutes", "none"))
                .andExpect(status().is(422));
        as(
                        congress.officer,
                        post(page("invitations/terms"))
                                .param("version", "0")
                                .param("closesOn", "")
                                .param("caller", "Bà Năm")
                                .param("phone", "0299 123")
                                .param("note", "Mang theo thẻ")
                                .param("substitutes", "none"))
                .andExpect(status().is3xxRedirection());

        visitor(get(link(oanh)))
                .andExpect(content().string(containsString("Bà Năm")))
                .andExpect(content().string(containsString("Mang theo thẻ")))
                .andExpect(content().string(not(containsString("người khác đi thay"))));
    }

    @Test
    void the_sending_unit_finds_its_people_and_answers_for_them() throws Exception {
        var theirs = congress.season.officer("31569");
        as(theirs, get("/invitations"))
                .andExpect(content().string(containsString("Trần Thị Oanh")))
                .andExpect(content().string(not(containsString("Bình"))));

        var path = "/invitations/" + of(oanh).id();
        as(theirs, get(path)).andExpect(status().isOk());
        as(theirs, post(path + "/answer").param("version", "0").param("answer", "accepted"))
                .andExpect(redirectedUrl(path));
        assertThat(of(oanh).byProxy()).isTrue();
        as(theirs, get("/invitations/" + of(binh).id())).andExpect(status().isNotFound());
    }

    @Test
    void whoever_only_reads_gets_no_links() throws Exception {
        var above = congress.season.standingBody();

        as(above, get(page("invitations"))).andExpect(status().isOk());
        as(above, get(page("invitations.xlsx"))).andExpect(status().isConflict());
    }

    @Test
    void what_is_no_address_of_mail_is_not_kept_and_stays_in_the_form() throws Exception {
        var path = "/invitations/" + of(oanh).id();
        for (var wrong : List.of("oanh", "oanh@chau-thanh", "oanh@a.vn, binh@a.vn", "0299 000 0001")) {
            as(congress.officer, post(path + "/contact").param("email", wrong).param("phone", "0299 000 0002"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("không phải là địa chỉ thư điện tử")))
                    .andExpect(content().string(containsString("value=\"" + wrong)))
                    .andExpect(content().string(containsString("0299 000 0002")));
        }
        assertThat(of(oanh).email() + of(oanh).phone()).isEmpty();

        as(congress.officer, post(path + "/contact").param("email", "oanh@chau-thanh.example"))
                .andExpect(redirectedUrl(path));
        assertThat(of(oanh).email()).isEqualTo("oanh@chau-thanh.example");
    }

    @Test
    void guessing_at_links_is_stopped() throws Exception {
        // A link that has opened before is let in; this one no test has opened.
        for (var i = 0; i < 2; i++) {
            as(congress.officer, post("/invitations/" + of(binh).id() + "/link"));
        }
        for (var i = 0; i < 50; i++) {
            visitor(from("10.9.9.9", get("/i/AAAAAAAAAAAAAAAAAAAA" + (10 + i)))).andExpect(status().isNotFound());
        }
        visitor(from("10.9.9.9", get("/i/AAAAAAAAAAAAAAAAAAAAzz"))).andExpect(status().isTooManyRequests());
        visitor(from("10.9.9.9", get(link(binh)))).andExpect(status().isTooManyRequests());
        visitor(from("10.9.9.8", get(link(binh)))).andExpect(status().isOk());
    }

    private static AbstractMockHttpServletRequestBuilder<?> from(
            String address, AbstractMockHttpServletRequestBuilder<?> request) {
        return request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }

    @Test
    void a_link_made_anew_leaves_the_old_one_void_in_the_words_of_a_guest() throws Exception {
        var old = link(oanh);
        as(congress.officer, post("/invitations/" + of(oanh).id() + "/link")).andExpect(status().is3xxRedirection());

        visitor(get(old))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Đường dẫn không còn dùng được")))
                .andExpect(content().string(not(containsString("Oanh"))));
        visitor(post(old + "/answer")
                        .param("version", "0")
                        .param("answer", "declined")
                        .param("reason", "x"))
                .andExpect(status().isNotFound());
        assertThat(of(oanh).answer()).isEqualTo(Answer.NONE);
        visitor(get(link(oanh))).andExpect(status().isOk());
    }

    @Test
    void a_link_answers_for_its_own_person_alone() throws Exception {
        visitor(post(link(oanh) + "/answer")
                        .param("version", "0")
                        .param("answer", "accepted")
                        .param("id", Long.toString(of(binh).id()))
                        .param("entryId", Long.toString(binh)))
                .andExpect(status().is3xxRedirection());

        assertThat(of(oanh).answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(of(binh).answer()).isEqualTo(Answer.NONE);
    }

    @Test
    void a_script_in_a_name_is_only_text() throws Exception {
        // The register takes no such name; somebody with the database in hand could.
        JdbcClient.create(beans.getBean("ownerDataSource", DataSource.class))
                .sql("update people.registrant set display_name = :name where id = :id")
                .param("name", "Trần <script>alert(1)</script>")
                .param("id", of(oanh).registrantId())
                .update();

        for (var page : List.of(
                visitor(get(link(oanh))),
                as(congress.officer, get(page("invitations"))),
                as(congress.officer, get("/invitations/" + of(oanh).id())),
                as(congress.season.officer("31569"), get("/invitations")))) {
            page.andExpect(content().string(containsString("&lt;script&gt;alert")))
                    .andExpect(content().string(not(containsString("<script>alert"))));
        }
    }

    @Test
    void whoever_answers_second_keeps_the_words_and_sees_what_the_first_one_wrote() throws Exception {
        var path = "/invitations/" + of(oanh).id();
        as(congress.officer, post(path + "/answer").param("version", "0").param("answer", "accepted"))
                .andExpect(redirectedUrl(path));

        visitor(declined(link(oanh), 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("vừa được ghi khác đi")))
                .andExpect(content().string(containsString("Quý vị đã nhận lời dự")))
                .andExpect(content().string(containsString("value=\"Con ốm\"")));
        as(congress.officer, declined(path, 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Con ốm\"")));
        assertThat(of(oanh).answer()).isEqualTo(Answer.ACCEPTED);

        visitor(declined(link(oanh), 1)).andExpect(status().is3xxRedirection());
        visitor(declined(link(oanh), 1)).andExpect(status().is3xxRedirection());
        assertThat(of(oanh).version()).isEqualTo(2);
    }

    private static AbstractMockHttpServletRequestBuilder<?> declined(String path, int version) {
        return post(path + "/answer")
                .param("version", "" + version)
                .param("answer", "declined")
                .param("reason", "Con ốm");
    }

    @Test
    void a_long_list_comes_page_by_page() throws Exception {
        as(congress.officer, get(page("invitations?q=binh&page=9")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lê Văn Bình")))
                .andExpect(content().string(not(containsString("Trần Thị Oanh"))));
    }
}
