package vn.daihoi.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.duty.RefreshAll;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// The newspaper of the province plans and publishes; others read.
@OnLists
class PublicityPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Season season;

    @Autowired
    Items items;

    @Autowired
    KeepItems keep;

    @Autowired
    Campaigns campaigns;

    @Autowired
    RefreshAll refresh;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor newspaper;
    private Actor district;

    @BeforeEach
    void the_province_has_a_newspaper() {
        season.open();
        JdbcClient.create(owner).sql("""
            with fresh as (select nextval(pg_get_serial_sequence('unit.unit', 'id')) as id)
            insert into unit.unit (id, code, name, kind, parent_id, path, valid_from, confidence)
            overriding system value
            select f.id, '94-BST', 'Báo Sóc Trăng', 'co-quan-dang', p.id, p.path || f.id::text, '2000-01-01',
                'high'
            from fresh f, unit.unit p
            where p.code = '94'
            """).update();
        newspaper = season.officer("94-BST");
        district = season.officer("942");
    }

    @AfterEach
    void and_no_other_test_meets_it() {
        JdbcClient.create(owner)
                .sql("truncate publicity.item, publicity.aim cascade")
                .update();
        JdbcClient.create(owner)
                .sql("delete from unit.unit where code = '94-BST'")
                .update();
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private MockHttpServletRequestBuilder typed(String address, String title) {
        return post(address)
                .param("body", newspaper.unitId() + "")
                .param("phase", "before")
                .param("genre", "bai-viet")
                .param("title", title)
                .param("plannedOn", "19/06/2020")
                .param("version", "1");
    }

    private Long newspaperOwner() {
        return season.standingBody().unitId();
    }

    private long only() {
        var all = Acting.as(
                newspaper, () -> items.ofSeason(campaigns.now().orElseThrow().season()));
        assertThat(all).hasSize(1);
        return all.getFirst().id();
    }

    @Test
    void what_is_planned_stays_inside_and_what_is_published_everybody_reads() throws Exception {
        as(newspaper, typed("/publicity/items", "Bài về lúa thơm")).andExpect(status().is3xxRedirection());
        var id = only();
        as(district, get("/publicity")).andExpect(content().string(not(containsString("Bài về lúa thơm"))));
        as(district, get("/publicity/items/" + id)).andExpect(status().isNotFound());

        as(
                        newspaper,
                        typed("/publicity/items/" + id, "Bài về lúa thơm")
                                .param("publishedOn", "20/06/2020")
                                .param("about", "942")
                                .param("link", "https://bst.example/1"))
                .andExpect(status().is3xxRedirection());
        as(district, get("/publicity"))
                .andExpect(content().string(containsString("Bài về lúa thơm")))
                .andExpect(content().string(containsString("rel=\"noopener noreferrer nofollow\"")));
        as(season.standingBody(), get("/publicity/coverage"))
                .andExpect(content().string(containsString("Chưa từng được viết đến")))
                .andExpect(content().string(containsString("Huyện Kế Sách")));
        as(district, get("/publicity.xlsx")).andExpect(status().isOk());
        as(season.standingBody(), get("/results/figures/bao-chi-truoc?unit=" + newspaperOwner()))
                .andExpect(content().string(containsString("Bài về lúa thơm")))
                .andExpect(content().string(containsString("/publicity/items/" + id)));
        as(district, get("/results/figures/bao-chi?unit=" + district.unitId()))
                .andExpect(content().string(containsString("Bài về lúa thơm")));
        as(district, get("/publicity/calendar?month=2020-06"))
                .andExpect(content().string(containsString("Bài về lúa thơm")));
        as(district, get("/publicity/calendar?month=never")).andExpect(status().isOk());
    }

    @Test
    void a_trap_for_an_address_is_refused_and_what_was_typed_stays() throws Exception {
        as(
                        newspaper,
                        typed("/publicity/items", "Bài <script>1</script>")
                                .param("publishedOn", "20/06/2020")
                                .param("link", "javascript:alert(1)"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("không đúng cách viết")))
                .andExpect(content().string(containsString("Bài &lt;script>")));
    }

    @Test
    void of_two_who_edit_at_once_the_second_sees_both_texts() throws Exception {
        as(newspaper, typed("/publicity/items", "Tên cũ"));
        var id = only();
        as(newspaper, typed("/publicity/items/" + id, "Tên của đồng nghiệp")).andExpect(status().is3xxRedirection());

        as(newspaper, typed("/publicity/items/" + id, "Tên của tôi"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Tên của đồng nghiệp")))
                .andExpect(content().string(containsString("Tên của tôi")));
    }

    @Test
    void only_the_body_itself_and_the_standing_body_above_plan_its_items() throws Exception {
        as(district, typed("/publicity/items", "Bài của huyện")).andExpect(status().isNotFound());
        var viewer = new Actor(9, "Xem", Set.of(Roles.VIEWER), newspaper.unitId(), newspaper.scope());
        as(viewer, typed("/publicity/items", "Bài của người xem")).andExpect(status().isForbidden());
        as(viewer, get("/publicity")).andExpect(status().isOk());
        as(season.standingBody(), typed("/publicity/items", "Bài nhập thay")).andExpect(status().is3xxRedirection());
        var wrong = post("/publicity/items")
                .param("body", district.unitId() + "")
                .param("phase", "before")
                .param("genre", "tin")
                .param("title", "Bài của huyện")
                .param("plannedOn", "19/06/2020")
                .param("version", "0");
        as(season.standingBody(), wrong)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Kế hoạch không giao Huyện Châu Thành")));
    }

    @Test
    void a_phase_is_written_by_one_after_the_other() throws Exception {
        var address = "/publicity/plans/" + newspaper.unitId() + "/before";
        as(newspaper, post(address).param("version", "0").param("words", "Mỗi tuần một gương"))
                .andExpect(status().is3xxRedirection());
        as(newspaper, post(address).param("version", "0").param("words", "Mỗi tháng"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mỗi tuần một gương")));
        as(newspaper, get("/publicity/plans")).andExpect(content().string(containsString("Mỗi tuần một gương")));
    }

    @Test
    void the_plan_is_laid_into_the_duty_that_asks_for_it() throws Exception {
        Acting.asSystem(() -> refresh.refresh());
        var laying = post("/publicity/plans/" + newspaper.unitId() + "/laying");
        as(newspaper, laying)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("TT-110")));
        as(
                newspaper,
                post("/publicity/plans/" + newspaper.unitId() + "/before")
                        .param("version", "0")
                        .param("words", "Mỗi tuần một gương"));
        as(newspaper, get("/publicity/plans")).andExpect(content().string(containsString("Đưa kế hoạch vào nhiệm vụ")));
        as(district, get("/publicity/plans"))
                .andExpect(content().string(not(containsString("Đưa kế hoạch vào nhiệm vụ"))));
        var dossier = as(newspaper, post("/publicity/plans/" + newspaper.unitId() + "/laying"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        as(newspaper, get(String.valueOf(dossier)))
                .andExpect(content().string(containsString("Trước Đại hội: Mỗi tuần một gương")))
                .andExpect(content().string(containsString("/publicity/plans")));
    }

    @Test
    void a_piece_goes_on_telling_of_whoever_goes_on_after_a_merge() throws Exception {
        as(newspaper, typed("/publicity/items", "Bài về chị Oanh"));
        var id = only();
        var body = season.standingBody();
        var oanh = season.person("31569", "Trần Thị Oanh", 1980, Sex.FEMALE, "Kinh");
        var twin = season.person("31570", "Trần Thị Oanh", 1980, Sex.FEMALE, "Kinh");
        Acting.as(body, () -> {
            keep.name(body, id, twin);
            events.publishEvent(new RegistrantsMerged(99, oanh, twin));
            return true;
        });
        assertThat(subjects(id)).containsExactly(oanh);

        Acting.as(body, () -> {
            events.publishEvent(new MergeUndone(99, oanh, twin));
            return true;
        });
        assertThat(subjects(id)).containsExactly(twin);
    }

    @Test
    void of_two_merges_after_one_another_each_is_undone() throws Exception {
        as(newspaper, typed("/publicity/items", "Bài về chị Oanh"));
        var id = only();
        var body = season.standingBody();
        var first = season.person("31569", "Trần Thị Oanh", 1980, Sex.FEMALE, "Kinh");
        var second = season.person("31570", "Trần Thị Oanh", 1980, Sex.FEMALE, "Kinh");
        var third = season.person("31570", "Trần Thị Oánh", 1980, Sex.FEMALE, "Kinh");
        Acting.as(body, () -> {
            keep.name(body, id, first);
            events.publishEvent(new RegistrantsMerged(101, second, first));
            events.publishEvent(new RegistrantsMerged(102, third, second));
            return true;
        });
        assertThat(subjects(id)).containsExactly(third);
        Acting.as(body, () -> {
            events.publishEvent(new MergeUndone(102, third, second));
            events.publishEvent(new MergeUndone(101, second, first));
            return true;
        });
        assertThat(subjects(id)).containsExactly(first);
    }

    @Test
    void the_database_lets_nobody_but_its_body_say_of_whom_a_published_piece_tells() throws Exception {
        as(
                newspaper,
                typed("/publicity/items", "Đã đăng")
                        .param("publishedOn", "02/06/2020")
                        .param("link", "https://baosoctrang.org.vn/a"));
        var id = only();
        assertThat(Acting.as(district, () -> items.find(id))).isPresent();
        var somebody = season.person("31569", "Trần Thị Oanh", 1980, Sex.FEMALE, "Kinh");
        assertThatThrownBy(() -> Acting.as(district, () -> items.name(id, somebody)))
                .isInstanceOf(DataAccessException.class);
    }

    private List<Long> subjects(long id) {
        return Acting.as(newspaper, () -> items.find(id).orElseThrow().subjects());
    }
}
