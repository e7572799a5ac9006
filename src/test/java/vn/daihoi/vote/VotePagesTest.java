package vn.daihoi.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.ballot.Ballot;
import vn.daihoi.ballot.BlankPaper;
import vn.daihoi.ballot.BlindSigner;
import vn.daihoi.ballot.Choice;
import vn.daihoi.ballot.Count;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.device.DeviceKind;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

@OnVotes
class VotePagesTest {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    @Autowired
    MockMvc mvc;

    @Autowired
    Assembly assembly;

    @Autowired
    Votes votes;

    @Autowired
    OpenVote open;

    @Autowired
    OpenBox openBox;

    @Autowired
    CloseVote close;

    @Autowired
    EnrolDevices enrol;

    @Autowired
    IssueBadges badges;

    @Autowired
    DelegateLists lists;

    private Assembly.Met met;

    @BeforeEach
    void the_hall_has_met() {
        met = assembly.meet();
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    /// Somebody without an account, on an installation that has accounts.
    private ResultActions visitor(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Acting.as(new Actor(0, "", Set.of(), null, "0"), () -> mvc.perform(request.with(csrf())));
    }

    private Vote opens(VoteKind kind) {
        var id = Acting.as(
                met.officer(),
                () -> open.open(
                        met.officer(),
                        met.conference(),
                        new NewVote(kind, "Thông qua dự thảo?", false, null, null, "")));
        return Acting.as(Actor.SYSTEM, () -> votes.find(id).orElseThrow());
    }

    private Cookie device(DeviceKind kind) throws Exception {
        var code = Acting.as(
                met.officer(),
                () -> enrol.add(met.officer(), met.conference(), kind, "Máy 1").code());
        var answer = mvc.perform(post("/d/" + code)).andReturn().getResponse();
        return Objects.requireNonNull(answer.getCookie("daihoi-device"));
    }

    private String page() {
        return "/conferences/" + met.conference() + "/votes";
    }

    @Test
    void the_secretary_opens_a_show_of_hands_a_teller_counts_it_and_it_is_closed() throws Exception {
        as(met.officer(), get(page())).andExpect(content().string(containsString("8 đại biểu chính thức")));
        var opened = as(met.officer(), post(page()).param("about", "list").param("kind", "hands"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        var teller = device(DeviceKind.TELLER);
        mvc.perform(get("/on/teller").cookie(teller))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Có mặt: 8")));

        as(met.officer(), post(opened + "/closing"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("BQ-301")));
        mvc.perform(post("/on/teller/counts")
                        .cookie(teller)
                        .contentType("application/json")
                        .accept("application/json")
                        .content(count(opened, 9, false)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("BQ-201")));
        mvc.perform(post("/on/teller/counts")
                        .cookie(teller)
                        .contentType("application/json")
                        .content(count(opened, 7, false)))
                .andExpect(status().isNoContent());
        as(met.officer(), post(opened + "/closing")).andExpect(status().is3xxRedirection());

        as(met.officer(), get(opened))
                .andExpect(content().string(containsString("Đã thông qua")))
                .andExpect(content().string(containsString("đã được ghi nhận là thông qua")));
        assertThat(Acting.as(
                        Actor.SYSTEM, () -> lists.find(met.up()).orElseThrow().adopted()))
                .isTrue();
        as(met.officer(), get("/lists/" + met.up()))
                .andExpect(content().string(containsString("7 tán thành, 0 không tán thành")))
                .andExpect(content().string(containsString("trên 8 người có mặt (triệu tập 10)")));
    }

    @Test
    void a_list_the_hall_did_not_pass_stays_open_and_does_not_go_up() throws Exception {
        var opened = as(met.officer(), post(page()).param("about", "list").param("kind", "hands"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(post("/on/teller/counts")
                        .cookie(device(DeviceKind.TELLER))
                        .contentType("application/json")
                        .content(count(opened, 3, false).replace("\"against\":0", "\"against\":5")))
                .andExpect(status().isNoContent());
        as(met.officer(), post(opened + "/closing")).andExpect(status().is3xxRedirection());

        as(met.officer(), get(opened)).andExpect(content().string(containsString("Không thông qua")));
        as(met.officer(), get("/lists/" + met.up()))
                .andExpect(content().string(not(containsString("người có mặt (triệu tập"))));
        assertThat(Acting.as(
                        Actor.SYSTEM, () -> lists.find(met.up()).orElseThrow().adopted()))
                .isFalse();
    }

    private static String count(String path, int inFavour, boolean sure) {
        return """
            {"id":"%s","vote":%s,"block":"","inFavour":%d,"against":0,"abstaining":0,"seen":null,"sure":%s}
            """.formatted(UUID.randomUUID(), path.replaceAll(".*/", ""), inFavour, sure);
    }

    @Test
    void every_page_opens_and_has_words_for_all_it_says() throws Exception {
        for (var kind : VoteKind.values()) {
            var vote = opens(kind);
            var token = assembly.link(met, met.present().getFirst());
            for (var path : new String[] {page(), page() + "/" + vote.id(), "/i/" + token + "/vote"}) {
                as(met.officer(), get(path))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString(">vote."))));
            }
            var off = post(page() + "/" + vote.id() + "/calling-off").param("reason", "Thử");
            as(met.officer(), off).andExpect(status().is3xxRedirection());
        }
        mvc.perform(get("/on/teller").cookie(device(DeviceKind.TELLER))).andExpect(status().isOk());
        mvc.perform(get("/on/voting").cookie(device(DeviceKind.VOTING))).andExpect(status().isOk());
    }

    @Test
    void an_open_answer_is_changed_until_closing_and_published_to_the_organiser() throws Exception {
        var vote = opens(VoteKind.OPEN);
        var link = "/i/" + assembly.link(met, met.present().getFirst()) + "/vote";
        for (var choice : new String[] {"against", "for"}) {
            visitor(post(link + "/answer")
                            .with(csrf())
                            .param("vote", "" + vote.id())
                            .param("choice", choice))
                    .andExpect(status().is3xxRedirection());
        }
        visitor(get(link)).andExpect(content().string(containsString("Đã ghi: Tán thành")));
        var guest = "/i/" + assembly.link(met, met.guests().getFirst()) + "/vote";
        visitor(get(guest)).andExpect(content().string(containsString("Khách mời không biểu quyết")));
        var answer = visitor(post(guest + "/answer")
                        .with(csrf())
                        .param("vote", "" + vote.id())
                        .param("choice", "for"))
                .andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).contains("BQ-502");

        as(met.officer(), get(page() + "/" + vote.id())).andExpect(content().string(containsString("Công khai")));
        assertThat(Acting.as(
                        met.officer(),
                        () -> close.close(met.officer(), vote.id()).tally()))
                .isEqualTo(new vn.daihoi.ballot.Tally(1, 0, 0));
    }

    @Test
    void another_persons_link_or_a_wrong_one_gets_nothing() throws Exception {
        opens(VoteKind.SECRET);
        visitor(get("/i/AAAAAAAAAAAAAAAAAAAAAA/vote").accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Đường dẫn không còn dùng được")));
        visitor(post("/i/AAAAAAAAAAAAAAAAAAAAAA/vote/paper")
                        .with(csrf())
                        .contentType("application/json")
                        .accept("application/json")
                        .content("{\"blinded\":\"AA\"}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_ballot_is_cast_without_cookie_and_a_forged_one_is_refused() throws Exception {
        var vote = opens(VoteKind.SECRET);
        var link = "/i/" + assembly.link(met, met.present().getFirst()) + "/vote";
        var paper = taken(vote, link);
        Acting.as(met.officer(), () -> {
            openBox.open(met.officer(), vote.id());
            return 0;
        });

        var strange = BlindSigner.fresh();
        var blank = BlankPaper.fresh(strange.key());
        var forged = blank.signedBy(strange.sign(blank.blinded()).orElseThrow()).orElseThrow();
        cast(vote, forged.vote(Choice.FOR))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("BQ-505")));
        cast(vote, paper.vote(Choice.AGAINST))
                .andExpect(status().isNoContent())
                .andExpect(cookie().doesNotExist("daihoi-csrf"));
        cast(vote, paper.vote(Choice.AGAINST)).andExpect(status().isNoContent());
        cast(vote, paper.vote(Choice.FOR)).andExpect(content().string(containsString("BQ-506")));
        mvc.perform(get("/ballot-box/" + vote.code() + "/board.txt")).andExpect(status().isNotFound());

        Acting.as(met.officer(), () -> close.close(met.officer(), vote.id()));
        var board = mvc.perform(get("/ballot-box/" + vote.code() + "/board.txt"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(board).contains(paper.paper().number());
        assertThat(Count.of(board).tally()).isEqualTo(new vn.daihoi.ballot.Tally(0, 1, 0));
        mvc.perform(get("/ballot-box/" + vote.code())).andExpect(content().string(containsString("Không thông qua")));
    }

    private BlankPaper.Signed taken(Vote vote, String link) throws Exception {
        var blank = BlankPaper.fresh(Acting.as(Actor.SYSTEM, () -> votes.key(vote.id())));
        var answer = visitor(post(link + "/paper")
                        .with(csrf())
                        .contentType("application/json")
                        .content("{\"blinded\":\"" + TEXT.encodeToString(blank.blinded()) + "\"}"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var signature = answer.replaceAll(".*:\"|\"}", "");
        return blank.signedBy(Base64.getUrlDecoder().decode(signature)).orElseThrow();
    }

    private ResultActions cast(Vote vote, Ballot ballot) throws Exception {
        return mvc.perform(post("/ballot-box/" + vote.code() + "/ballots")
                .contentType("application/json")
                .accept("application/json")
                .content("""
                    {"paper":"%s","signature":"%s","choice":"%s","opening":"%s"}
                    """.formatted(
                                TEXT.encodeToString(ballot.paper().bytes()),
                                TEXT.encodeToString(ballot.signature()),
                                ballot.choice().code(),
                                TEXT.encodeToString(ballot.opening()))));
    }

    @Test
    void at_the_table_a_badge_votes_and_a_guests_badge_does_not() throws Exception {
        var vote = opens(VoteKind.OPEN);
        var table = device(DeviceKind.VOTING);
        var own = number(met.present().getFirst());
        var guest = number(met.guests().getFirst());

        atTable(table, "voter", "{\"badge\":\"" + guest + "\"}").andExpect(status().isConflict());
        atTable(table, "voter", "{\"badge\":\"DH1.xyz\"}").andExpect(content().string(containsString("BQ-509")));
        atTable(table, "answer", "{\"badge\":\"%s\",\"vote\":%d,\"choice\":\"for\"}".formatted(own, vote.id()))
                .andExpect(status().isNoContent());
        mvc.perform(get("/on/voting").cookie(device(DeviceKind.TELLER))).andExpect(status().isUnauthorized());
    }

    private ResultActions atTable(Cookie table, String path, String body) throws Exception {
        return mvc.perform(post("/on/voting/" + path)
                .cookie(table)
                .contentType("application/json")
                .accept("application/json")
                .content(body));
    }

    private int number(long entry) {
        return Acting.as(
                met.officer(),
                () -> badges.forEntry(met.officer(), met.conference(), entry).number());
    }
}
