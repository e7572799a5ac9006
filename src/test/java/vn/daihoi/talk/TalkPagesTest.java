package vn.daihoi.talk;

import static org.hamcrest.Matchers.allOf;
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
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.conference.BeginConference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.ReviewExemplar;
import vn.daihoi.exemplar.Sheet;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// Who speaks at a conference, and one paper, as they are seen and typed.
@OnLists
class TalkPagesTest {
    private static final String COMMUNE = "31570";
    private static int count;

    @Autowired
    MockMvc mvc;

    @Autowired
    Season season;

    @Autowired
    ProposeExemplar propose;

    @Autowired
    ReviewExemplar review;

    @Autowired
    Exemplars exemplars;

    @Autowired
    BeginConference begin;

    @Autowired
    Conferences conferences;

    @Autowired
    ChooseTalks choose;

    @Autowired
    Talks talks;

    private Actor commune;
    private Actor host;
    private String list;
    private String name;
    private long conference;
    private long exemplar;

    @BeforeEach
    void a_district_has_taken_up_a_farmer_of_a_commune() {
        season.open();
        var home = season.unit(COMMUNE);
        commune = new Actor(
                41, "Sơn Thị Mỹ Dung", Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT), home.id(), home.path());
        host = season.officer("942");
        var unit = season.unit("942");
        var district = new Actor(42, "Lâm Hoàng Em", Set.of(Roles.STANDING_BODY), unit.id(), unit.path());
        conference = Acting.as(
                host, () -> conferences.idOf(unit.id(), "2019 - 2020").orElseGet(() -> begin.begin(host, unit.id())));
        list = "/conferences/" + conference + "/talks";
        name = "Lâm Thị Trang Bài " + (char) ('A' + count++);
        var farmer = season.person(COMMUNE, name, 1980, Sex.FEMALE, "Khơ-me");
        exemplar = Acting.as(commune, () -> propose.begin(commune, home.id(), farmer));
        var sheet = new Sheet("Giữ giống lúa", "làm ruộng ".repeat(20), Sector.FARMING, List.of(), 2016, 2019, "");
        run(commune, () -> propose.save(commune, exemplar, version(), sheet));
        run(commune, () -> propose.sendUp(commune, exemplar, version()));
        run(district, () -> review.takeUp(district, exemplar, version()));
    }

    private int version() {
        return Acting.as(Actor.SYSTEM, () -> exemplars.visibleTo(Actor.SYSTEM, exemplar))
                .version();
    }

    private static void run(Actor actor, Runnable work) {
        Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }

    private ResultActions as(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private String chosen() {
        return "/talks/"
                + Acting.as(host, () -> choose.choose(host, conference, exemplar, Way.PAPERS, "Nữ nông dân Khmer"));
    }

    private String now(String talk) {
        var id = Long.parseLong(talk.substring("/talks/".length()));
        return Acting.as(Actor.SYSTEM, () -> talks.find(id).orElseThrow().version()) + "";
    }

    @Test
    void every_page_shows_without_a_missing_word() throws Exception {
        var talk = chosen();
        for (var path : List.of(list, list + "?q=trang", list + "?q=khong+co+ai", talk)) {
            for (var language : List.of("vi", "en")) {
                as(host, get(path).locale(Locale.of(language)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString(">talk."))))
                        .andExpect(content().string(not(containsString(">exemplar."))));
            }
        }
    }

    @Test
    void one_of_the_list_is_chosen_and_what_was_typed_stays_where_it_is_not() throws Exception {
        as(host, get(list).param("q", name))
                .andExpect(content().string(allOf(containsString("type=\"radio\""), containsString(name))));
        as(host, post(list).param("reasons", "Tiêu biểu <b>").param("q", name))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("Chưa chọn ai"),
                                containsString("Tiêu biểu &lt;b>"),
                                not(containsString("Tiêu biểu <b>")))));
        as(
                        host,
                        post(list)
                                .param("exemplar", exemplar + "")
                                .param("way", "film")
                                .param("q", name))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"" + exemplar + "\" checked"),
                                containsString("<option value=\"film\" selected"))));
        as(host, post(list).param("exemplar", exemplar + "").param("reasons", "Tiêu biểu"))
                .andExpect(status().is3xxRedirection());
        as(host, get(list)).andExpect(content().string(containsString("Tiêu biểu")));
    }

    @Test
    void a_text_typed_over_a_newer_one_stays_and_both_are_shown() throws Exception {
        var talk = chosen();
        as(commune, post(talk).param("version", now(talk)).param("title", "Một").param("text", "Bản của xã"))
                .andExpect(redirectedUrl(talk));
        as(host, post(talk).param("version", "1").param("title", "Hai").param("text", "Bản của huyện"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Bản của xã"), containsString("Bản của huyện"))));
        as(host, post(talk).param("version", now(talk)).param("title", " ").param("text", "Bản của huyện"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Bản của huyện")));
    }

    @Test
    void whoever_presses_on_an_old_page_is_stopped() throws Exception {
        var talk = chosen();
        as(commune, post(talk).param("version", now(talk)).param("title", "Một").param("text", "Bản của xã"));
        for (var act : List.of("/freezing", "/removal", "/rounds")) {
            as(host, post(talk + act).param("version", "1")).andExpect(status().isConflict());
        }
        as(host, post(talk + "/freezing").param("version", now(talk))).andExpect(redirectedUrl(talk));
        as(host, get(talk)).andExpect(content().string(containsString(talk + "/reopening")));
        as(host, post(talk + "/reopening").param("version", now(talk))).andExpect(redirectedUrl(talk));
        as(host, post(talk + "/removal").param("version", now(talk))).andExpect(redirectedUrl(list));
    }

    @Test
    void an_empty_remark_is_refused_beside_its_field_and_a_stranger_sees_nothing() throws Exception {
        var talk = chosen();
        as(host, post(talk + "/remarks").param("remark", " ")).andExpect(status().is(422));
        as(host, post(talk + "/remarks").param("quote", "giống lúa").param("remark", "Thêm số hộ"))
                .andExpect(status().is3xxRedirection());
        as(host, get(talk)).andExpect(content().string(containsString("Thêm số hộ")));
        as(season.officer("31569"), get(talk)).andExpect(status().isNotFound());
        as(commune, post(talk + "/freezing").param("version", now(talk))).andExpect(status().isForbidden());
    }
}
