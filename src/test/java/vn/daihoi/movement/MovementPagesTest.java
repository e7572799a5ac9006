package vn.daihoi.movement;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

@OnLists
class MovementPagesTest {
    private static int count;

    @Autowired
    MockMvc mvc;

    @Autowired
    Season season;

    @Autowired
    LaunchMovement launch;

    @Autowired
    MeasureMovement measure;

    private Actor province;
    private String at;
    private String households;

    @BeforeEach
    void the_province_has_launched_a_movement() {
        season.open();
        province = season.standingBody();
        var fresh = new NewMovement("Phong trào trên trang " + count++, "", 2015, 2020, null);
        var id = Acting.as(
                province, () -> launch.launch(province, season.unit("94").id(), fresh));
        households = Long.toString(
                Acting.as(province, () -> measure.addIndicator(province, id, "Hộ thoát nghèo", "hộ", true)));
        at = "/movements/" + id;
    }

    private ResultActions open(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = province.roles().toArray(String[]::new);
        return Acting.as(
                province, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private ResultActions figure(String target, String result, int version) throws Exception {
        return open(post(at + "/figures/94")
                .param("indicator", households)
                .param("year", "2018")
                .param("target", target)
                .param("result", result)
                .param("source", "Báo cáo số 5")
                .param("version", Integer.toString(version)));
    }

    @Test
    void who_writes_a_figure_second_sees_both_numbers_and_blanks_take_nothing_away() throws Exception {
        figure("410", "", 0).andExpect(status().is3xxRedirection());

        figure("", "395", 0)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"410\"")))
                .andExpect(content().string(containsString("value=\"395\"")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        open(get(at + "?unit=94&indicator=" + households + "&year=2018"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"410\"")));
    }

    @Test
    void a_number_that_is_none_comes_back_with_all_that_was_typed() throws Exception {
        figure("khoảng 400", "395", 0)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"khoảng 400\"")))
                .andExpect(content().string(containsString("value=\"395\"")))
                .andExpect(content().string(containsString("value=\"Báo cáo số 5\"")));
    }

    @Test
    void who_writes_goals_or_an_answer_second_sees_both_texts() throws Exception {
        var goals = post(at).param("version", "0").param("name", "Một tên").param("goals", "Mục tiêu một");
        open(goals).andExpect(status().is3xxRedirection());
        open(post(at).param("version", "0").param("name", "Một tên").param("goals", "Mục tiêu hai"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mục tiêu một")))
                .andExpect(content().string(containsString("Mục tiêu hai")));

        open(post(at + "/answers/94").param("version", "0").param("doing", "Xây nhà"))
                .andExpect(status().is3xxRedirection());
        open(post(at + "/answers/94").param("version", "0").param("doing", "Sửa cầu"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Xây nhà")))
                .andExpect(content().string(containsString("Sửa cầu")));
    }

    @Test
    void a_model_without_a_name_keeps_its_text() throws Exception {
        open(post(at + "/models/94").param("text", "Mỗi hộ khá giúp một hộ nghèo"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Mỗi hộ khá giúp một hộ nghèo</textarea>")));
    }
}
