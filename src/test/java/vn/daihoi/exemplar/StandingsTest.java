package vn.daihoi.exemplar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.exemplar.Rung.Standing;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Honours;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sex;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// The ladder over more people than fit on a page.
@OnLists
class StandingsTest {
    private static final String KE_SACH = "943";
    private static final String NATIONAL = "chien-si-thi-dua-toan-quoc";
    private static final String PROVINCIAL = "chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong";
    private static final String ORDER = "huan-chuong-lao-dong";
    private static int count;

    @Autowired
    MockMvc mvc;

    @Autowired
    Season season;

    @Autowired
    KeepHonours keep;

    @Autowired
    Honours honours;

    @Autowired
    ProposeExemplar propose;

    @Autowired
    Standings standings;

    private Actor district;

    @BeforeEach
    void a_district_keeps_its_register() {
        season.open();
        district = season.officer(KE_SACH);
    }

    private long holder(Honour... held) {
        var number = count++;
        var name = "Thạch Thị Bậc %c%c".formatted('A' + number / 26, 'A' + number % 26);
        var id = season.person(KE_SACH, name, 1970, Sex.FEMALE, "Khơ-me");
        for (var one : held) {
            Acting.as(district, () -> {
                keep.add(district, id, one);
                return true;
            });
        }
        return id;
    }

    private static Cited<DelegateGroup> group(String code) {
        return PlanReader.bundled("soc-trang-2020").plan().tiers().stream()
                .flatMap(tier -> tier.groups().stream())
                .filter(one -> one.value().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everybody_is_counted_and_the_last_page_holds_the_last_name() throws Exception {
        var before = count(group(code(NATIONAL)));
        var last = 0L;
        for (var i = 0; i < 52; i++) {
            last = holder(Honour.of(NATIONAL, 2018));
        }
        assertThat(count(group(code(NATIONAL))).reached()).isEqualTo(before.reached() + 52);
        var number = (before.reached() + 52 + 49) / 50;
        page("/exemplars/ladder?group=" + code(NATIONAL) + "&reached=1", last, false);
        page("/exemplars/ladder?group=" + code(NATIONAL) + "&reached=" + number, last, true);
        page("/exemplars/ladder?group=" + code(NATIONAL) + "&reached=9999", last, true);
    }

    private void page(String path, long registrant, boolean there) throws Exception {
        var link = containsString("/people/" + registrant + "\"");
        Acting.as(district, () -> mvc.perform(get(path).with(user("x").roles(Roles.UNIT_OFFICER))))
                .andExpect(status().isOk())
                .andExpect(content().string(there ? link : not(link)));
    }

    /// Code of the group of the plan that asks for the honour.
    private static String code(String award) {
        return PlanReader.bundled("soc-trang-2020").plan().tiers().stream()
                .flatMap(tier -> tier.groups().stream())
                .filter(one -> one.value().honours().contains(award))
                .findFirst()
                .orElseThrow()
                .value()
                .code();
    }

    private Standings.Numbers count(Cited<DelegateGroup> group) {
        var steps = Ladder.steps(group.value(), Season.TODAY);
        return Acting.as(district, () -> standings.count(district, "2019 - 2020", steps));
    }

    @Test
    void the_database_judges_as_the_ladder_does() {
        var people = new ArrayList<Long>();
        people.add(holder(Honour.of(NATIONAL, 2019)));
        people.add(holder(Honour.of(PROVINCIAL, 2018)));
        people.add(holder(new Honour(ORDER, "Ba", 2012, null, "")));
        people.add(holder(new Honour(ORDER, "Ba", 2012, null, ""), new Honour(ORDER, "Nhì", 2018, null, "")));
        people.add(holder(Honour.of("lao-dong-tien-tien", 2018)));
        people.add(holder());
        people.forEach(one -> Acting.as(
                district, () -> propose.begin(district, season.unit(KE_SACH).id(), one)));
        for (var code : List.of(code(NATIONAL), code(ORDER))) {
            var group = group(code);
            for (var standing : List.of(Standing.REACHED, Standing.ON_THE_WAY, Standing.FAR)) {
                assertThat(found(group, standing))
                        .as("%s of %s", standing, code)
                        .containsAll(people.stream()
                                .filter(one -> judged(group, one) == standing)
                                .toList())
                        .doesNotContainAnyElementsOf(people.stream()
                                .filter(one -> judged(group, one) != standing)
                                .toList());
            }
        }
    }

    private List<Long> found(Cited<DelegateGroup> group, Standing standing) {
        var steps = Ladder.steps(group.value(), Season.TODAY);
        return Acting.as(district, () -> standings.page(district, "2019 - 2020", steps, standing, 1000, 0));
    }

    private Standing judged(Cited<DelegateGroup> group, long registrant) {
        var held = Acting.as(district, () -> honours.of(registrant)).stream()
                .map(Honours.Held::honour)
                .toList();
        return Ladder.of(List.of(group), Kind.PERSON, held, Season.TODAY)
                .getFirst()
                .standing();
    }
}
