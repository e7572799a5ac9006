package vn.daihoi.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.ballot.BlankPaper;
import vn.daihoi.device.DeviceKind;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// What somebody may try who wants more than the own voice.
@OnVotes
class VoteAttacksTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    MockMvc mvc;

    @Autowired
    Assembly assembly;

    @Autowired
    Votes votes;

    @Autowired
    OpenVote open;

    @Autowired
    CloseVote close;

    @Autowired
    EnrolDevices enrol;

    @Autowired
    IssueBadges badges;

    private Assembly.Met met;

    @BeforeEach
    void the_hall_has_met() {
        met = assembly.meet();
    }

    private long opens(VoteKind kind, String question) {
        return Acting.as(
                met.officer(),
                () -> open.open(met.officer(), met.conference(), new NewVote(kind, question, false, null, null, "")));
    }

    private void closes(long vote) {
        Acting.as(met.officer(), () -> close.close(met.officer(), vote));
    }

    private ResultActions visitor(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Acting.as(new Actor(0, "", Set.of(), null, "0"), () -> mvc.perform(request.with(csrf())));
    }

    private String link(Assembly.Met hall) {
        return "/i/" + assembly.link(hall, hall.present().getFirst()) + "/vote";
    }

    private record Phone(long id, Cookie secret) {}

    private Phone device(Assembly.Met hall, DeviceKind kind) throws Exception {
        var expected = Acting.as(hall.officer(), () -> enrol.add(hall.officer(), hall.conference(), kind, "Máy 1"));
        var answer = mvc.perform(post("/d/" + expected.code())).andReturn().getResponse();
        return new Phone(expected.deviceId(), Objects.requireNonNull(answer.getCookie("daihoi-device")));
    }

    private ResultActions counts(Phone teller, long vote) throws Exception {
        return sends(teller, "/on/teller/counts", """
            {"id":"%s","vote":%d,"block":"","inFavour":8,"against":0,"abstaining":0,"seen":null,"sure":true}
            """.formatted(UUID.randomUUID(), vote));
    }

    private ResultActions sends(Phone phone, String path, String json) throws Exception {
        return mvc.perform(post(path)
                .cookie(phone.secret())
                .contentType("application/json")
                .accept("application/json")
                .content(json));
    }

    private ResultActions answers(String link, long vote) throws Exception {
        return visitor(post(link + "/answer").param("vote", "" + vote).param("choice", "for"));
    }

    private ResultActions asksPaper(String link, String json) throws Exception {
        return visitor(post(link + "/paper")
                .contentType("application/json")
                .accept("application/json")
                .content(json));
    }

    @Test
    void a_device_that_was_cut_off_neither_counts_nor_votes() throws Exception {
        var vote = opens(VoteKind.HANDS, "Thông qua?");
        var teller = device(met, DeviceKind.TELLER);
        var table = device(met, DeviceKind.VOTING);
        for (var phone : new Phone[] {teller, table}) {
            Acting.as(met.officer(), () -> {
                enrol.cutOff(met.officer(), met.conference(), phone.id());
                return 0;
            });
        }

        counts(teller, vote).andExpect(status().isForbidden());
        sends(table, "/on/voting/voter", "{\"badge\":\"1\"}").andExpect(status().isForbidden());
        assertThat(assembly.owner()
                        .sql("select count(*) from vote.hand_count")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_voice_that_comes_after_the_closing_changes_nothing() throws Exception {
        var vote = opens(VoteKind.OPEN, "Thông qua?");
        var link = link(met);
        answers(link, vote).andExpect(status().is3xxRedirection());
        closes(vote);

        answers("/i/" + assembly.link(met, met.present().getLast()) + "/vote", vote)
                .andExpect(redirectedUrlPattern("/i/*/vote?refused=BQ-504"));
        var hands = opens(VoteKind.HANDS, "Thông qua?");
        var teller = device(met, DeviceKind.TELLER);
        counts(teller, hands).andExpect(status().isNoContent());
        closes(hands);
        counts(teller, hands)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("BQ-202")));
        assertThat(assembly.owner()
                        .sql("select in_favour from vote.vote order by id")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 8);
    }

    @Test
    void a_link_and_a_device_of_another_hall_have_no_voice_here() throws Exception {
        var elsewhere = assembly.meetElsewhere();
        var stranger = link(elsewhere);
        var vote = opens(VoteKind.OPEN, "Thông qua?");
        answers(stranger, vote).andExpect(status().isNotFound());
        asksPaper(stranger, "{\"blinded\":\"AA\"}")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("BQ-501")));
        visitor(get(stranger)).andExpect(content().string(not(containsString("Thông qua?"))));
        closes(vote);

        var hands = opens(VoteKind.HANDS, "Thông qua?");
        counts(device(elsewhere, DeviceKind.TELLER), hands).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"blinded\":null}", "{\"blinded\":\"%%%\"}", "{\"blinded\":\"AAAA\"}"})
    void what_is_no_paper_is_not_signed_and_uses_up_nobodys_right(String sent) throws Exception {
        var vote = opens(VoteKind.SECRET, "Thông qua?");
        var link = link(met);
        asksPaper(link, sent)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("BQ-505")));

        var blank = BlankPaper.fresh(Acting.as(Actor.SYSTEM, () -> votes.key(vote)));
        var blinded = Base64.getUrlEncoder().withoutPadding().encodeToString(blank.blinded());
        asksPaper(link, "{\"blinded\":\"" + blinded + "\"}").andExpect(status().isOk());
    }

    @Test
    void a_script_in_a_question_is_shown_as_text() throws Exception {
        var vote = opens(VoteKind.SECRET, SCRIPT);
        var code = Acting.as(Actor.SYSTEM, () -> votes.find(vote).orElseThrow().code());
        var table = device(met, DeviceKind.VOTING);
        showsText(officersPage(vote));
        showsText(visitor(get(link(met))));
        showsText(mvc.perform(get("/on/voting").cookie(table.secret())));
        showsText(mvc.perform(get("/ballot-box/" + code)));
    }

    @Test
    void a_script_in_a_persons_name_is_shown_as_text() throws Exception {
        // The register takes no such name; somebody with the database in hand could.
        var person = met.present().getFirst();
        assembly.owner().sql("""
            update people.registrant set display_name = :name
            where id = (select registrant_id from delegate.entry where id = :entry)
            """).param("name", SCRIPT).param("entry", person).update();
        var link = link(met);
        var open = opens(VoteKind.OPEN, "Thông qua?");
        showsText(visitor(get(link)));
        answers(link, open).andExpect(status().is3xxRedirection());
        showsText(officersPage(open));
        closes(open);

        var secret = opens(VoteKind.SECRET, "Thông qua?");
        assembly.paper(secret, person);
        showsText(officersPage(secret));
        var number = Acting.as(
                met.officer(),
                () -> badges.forEntry(met.officer(), met.conference(), person).number());
        var table = device(met, DeviceKind.VOTING);
        sends(table, "/on/voting/voter", "{\"badge\":\"" + number + "\"}")
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    private ResultActions officersPage(long vote) throws Exception {
        var asked = get("/conferences/" + met.conference() + "/votes/" + vote)
                .with(user("x").roles(Roles.UNIT_OFFICER));
        return Acting.as(met.officer(), () -> mvc.perform(asked));
    }

    private static void showsText(ResultActions answer) throws Exception {
        answer.andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")))
                .andExpect(content().string(not(containsString(SCRIPT))))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-inline"))));
    }

    @Test
    void whoever_guesses_links_to_a_vote_is_stopped() throws Exception {
        opens(VoteKind.SECRET, "Thông qua?");
        var last = 0;
        for (int i = 0; i < 60 && last != 429; i++) {
            var guess = get("/i/" + "%022d".formatted(i) + "/vote").with(request -> {
                request.setRemoteAddr("203.0.113.77");
                return request;
            });
            last = visitor(guess).andReturn().getResponse().getStatus();
        }
        assertThat(last).isEqualTo(429);
    }
}
