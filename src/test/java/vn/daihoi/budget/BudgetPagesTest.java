package vn.daihoi.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.document.EstimateRows;
import vn.daihoi.invitation.Congress;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureSources;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// The district of Châu Thành draws up the estimate of its conference by the province's norms.
@OnLists
class BudgetPagesTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    @Autowired
    KeepNorms keepNorms;

    @Autowired
    Estimates estimates;

    @Autowired
    EstimateRows paper;

    @Autowired
    Figures figures;

    @Autowired
    FigureSources sources;

    private Congress congress;
    private Actor officer;
    private long norm;

    @BeforeEach
    void the_province_has_a_norm_and_the_district_a_list() {
        congress = new Congress(beans);
        JdbcClient.create(beans.getBean("ownerDataSource", DataSource.class))
                .sql("truncate budget.norm, budget.budget, budget.payroll cascade")
                .update();
        officer = congress.officer;
        congress.entry("31569", "Trần Thị Oanh", EntryKind.INDIVIDUAL);
        congress.entry("31570", "Lê Văn Bình", EntryKind.GUEST);
        var above = congress.season.standingBody();
        var province = congress.season.unit("94").id();
        norm = Acting.as(above, () -> keepNorms.keep(above, norm(province, LocalDate.of(2018, 1, 1))));
    }

    private static Norm norm(long unit, LocalDate from) {
        return new Norm(0, unit, "", "Giải khát giữa giờ", "người", 20_000, 100, false, "05/QĐ", from, null, "", 0);
    }

    private String page(String rest) {
        return "/conferences/" + congress.id + "/budget" + rest;
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    private MockHttpServletRequestBuilder line(String rest, String price) {
        return post(page("/lines" + rest))
                .param("what", "Giải khát giữa giờ")
                .param("basis", "everybody")
                .param("times", "1")
                .param("norm", norm + "")
                .param("price", price)
                .param("version", "1");
    }

    private Budget budget() {
        return Acting.as(officer, () -> estimates.of(officer, congress.id).budget());
    }

    @Test
    void the_quantity_follows_the_list_and_the_price_the_norm() throws Exception {
        as(officer, line("", "")).andExpect(status().is3xxRedirection());

        assertThat(budget().total()).isEqualTo(2 * 20_000);
        congress.entry("31570", "Thạch Sa Rây", EntryKind.INDIVIDUAL);
        assertThat(budget().total()).isEqualTo(3 * 20_000);
        as(officer, get(page(""))).andExpect(content().string(containsString("60.000")));
        as(officer, get(page(".xlsx"))).andExpect(status().isOk());
        as(officer, get(page("/print"))).andExpect(content().string(containsString("Sáu mươi nghìn đồng")));
        assertThat(Acting.as(officer, () -> paper.of(officer, congress.id)))
                .containsExactly(new EstimateRows.Row("Giải khát giữa giờ", "người", 3, 20_000));
    }

    @Test
    void what_is_no_money_is_refused_and_stays_in_the_form() throws Exception {
        as(officer, line("", "hai mươi ngàn"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("hai mươi ngàn")))
                .andExpect(content().string(containsString("không phải là số tiền")));
        as(officer, line("", "9999999999999999")).andExpect(status().is(422));
    }

    @Test
    void a_source_and_the_last_congress_come_back_as_typed() throws Exception {
        as(
                        officer,
                        post(page("/sources/0"))
                                .param("name", "Quỹ thi đua")
                                .param("amount", "mười triệu")
                                .param("version", "0"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"Quỹ thi đua\"")))
                .andExpect(content().string(containsString("value=\"mười triệu\"")));
        as(
                        officer,
                        post(page("/past"))
                                .param("name", "Đại hội 2015")
                                .param("people", "vài trăm")
                                .param("version", "0"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"Đại hội 2015\"")))
                .andExpect(content().string(containsString("value=\"vài trăm\"")));
    }

    @Test
    void what_the_last_congress_spent_is_typed_once_and_stands_in_the_results_too() throws Exception {
        as(
                        officer,
                        post(page("/past"))
                                .param("name", "Đại hội 2015")
                                .param("people", "200")
                                .param("total", "150.000.000")
                                .param("version", "0"))
                .andExpect(status().is3xxRedirection());
        var unit = officer.unitId();
        as(officer, get("/results").param("unit", String.valueOf(unit)))
                .andExpect(content().string(containsString("150.000.000")))
                .andExpect(content().string(containsString("Đại hội 2015")))
                .andExpect(content().string(containsString(page("#past"))))
                .andExpect(content().string(not(containsString("value=\"thuc-chi\""))));
        as(
                        officer,
                        post("/units/" + unit + "/past")
                                .param("code", "thuc-chi")
                                .param("value", "1")
                                .param("period", "2015")
                                .param("source", "x")
                                .param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("BC-642")));
    }

    @Test
    void of_two_who_edit_a_source_at_once_the_second_sees_both() throws Exception {
        as(
                officer,
                post(page("/sources/0"))
                        .param("name", "Quỹ thi đua")
                        .param("amount", "10.000.000")
                        .param("version", "0"));
        var id = budget().sources().getFirst().id();
        var version = budget().sources().getFirst().version() + "";
        var change = post(page("/sources/" + id)).param("name", "Quỹ").param("version", version);
        as(officer, change.param("amount", "11.000.000")).andExpect(status().is3xxRedirection());

        var late = post(page("/sources/" + id)).param("name", "Quỹ").param("version", version);
        as(officer, late.param("amount", "12.000.000"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("11.000.000")))
                .andExpect(content().string(containsString("value=\"12.000.000\"")));
    }

    @Test
    void nobody_removes_what_a_colleague_has_just_changed() throws Exception {
        var first = post(page("/sources/0")).param("name", "Quỹ").param("version", "0");
        as(officer, first.param("amount", "10.000.000"));
        var source = budget().sources().getFirst();
        var at = page("/sources/" + source.id());
        var change = post(at).param("name", "Quỹ thi đua").param("version", source.version() + "");
        as(officer, change.param("amount", "11.000.000"));

        as(officer, post(at + "/removal").param("version", source.version() + ""))
                .andExpect(status().isConflict());
        assertThat(budget().sources()).hasSize(1);
        var now = budget().sources().getFirst().version() + "";
        as(officer, post(at + "/removal").param("version", now)).andExpect(status().is3xxRedirection());
        assertThat(budget().sources()).isEmpty();
    }

    @Test
    void of_two_who_edit_a_norm_at_once_the_second_keeps_what_was_typed() throws Exception {
        var above = congress.season.standingBody();
        as(above, norm("21.000")).andExpect(status().is3xxRedirection());

        as(above, norm("22.000"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("21.000")))
                .andExpect(content().string(containsString("value=\"22.000\"")));
    }

    private MockHttpServletRequestBuilder norm(String amount) {
        return post("/budget/norms/" + norm)
                .param("name", "Giải khát giữa giờ")
                .param("amount", amount)
                .param("ceiling", "100")
                .param("decision", "05/QĐ")
                .param("from", "01/01/2018")
                .param("version", "1");
    }

    @Test
    void of_two_who_edit_a_line_at_once_the_second_sees_both() throws Exception {
        as(officer, line("", "10.000"));
        var id = budget().lines().getFirst().line().id();
        as(officer, line("/" + id, "11.000")).andExpect(status().is3xxRedirection());

        as(officer, line("/" + id, "12.000"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("11.000")))
                .andExpect(content().string(containsString("12.000")));
    }

    @Test
    void an_approved_estimate_is_fixed_and_a_longer_list_is_told() throws Exception {
        as(officer, line("", ""));
        approve(officer, "DT-102").andExpect(status().isConflict());
        assertThat(money("du-toan")).as("not approved yet").isZero();
        approve(congress.head, "").andExpect(status().is3xxRedirection());

        congress.entry("31570", "Thạch Sa Rây", EntryKind.INDIVIDUAL);
        assertThat(budget().total()).isEqualTo(2 * 20_000);
        as(officer, get(page(""))).andExpect(content().string(containsString("dự toán tính 2, danh sách nay có 3")));
        as(officer, line("", "")).andExpect(status().isConflict());
        var id = budget().lines().getFirst().line().id();
        as(officer, line("/" + id, "1").param("actual", "41.000")).andExpect(status().is3xxRedirection());
        assertThat(budget().spent()).isEqualTo(41_000);
        assertThat(budget().total()).isEqualTo(2 * 20_000);

        assertThat(money("du-toan")).isEqualTo(2 * 20_000);
        assertThat(money("thuc-chi")).isEqualTo(41_000);
        var counted = new Counted(congress.season.unit("942").path(), "2019 - 2020", null, null);
        var spent = FigureList.coded("thuc-chi").orElseThrow();
        assertThat(Acting.as(officer, () -> sources.of(spent, counted, 10, 0)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.what()).isEqualTo("41.000");
                    assertThat(row.href()).isEqualTo("/conferences/" + congress.id + "/budget");
                });
    }

    private long money(String code) {
        var counted = new Counted(congress.season.unit("942").path(), "2019 - 2020", null, null);
        return Acting.as(officer, () -> figures.of(counted))
                .of(FigureList.coded(code).orElseThrow());
    }

    private ResultActions approve(Actor actor, String why) throws Exception {
        return as(
                actor,
                post(page("/approval"))
                        .param("version", budget().version() + "")
                        .param("mark", budget().mark())
                        .param("decision", why));
    }

    @Test
    void what_changed_after_the_head_has_read_it_is_not_approved_unseen() throws Exception {
        as(officer, line("", "10.000"));
        var read = budget();
        as(officer, line("/" + read.lines().getFirst().line().id(), "11.000"));
        as(
                        congress.head,
                        post(page("/approval"))
                                .param("version", read.version() + "")
                                .param("mark", read.mark())
                                .param("decision", ""))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Dự toán đã thay đổi")));
        assertThat(budget().state().isOpen()).isTrue();
    }

    @Test
    void the_journal_tells_what_was_spent_and_what_really_stands() throws Exception {
        as(officer, line("", ""));
        approve(congress.head, "");
        var id = budget().lines().getFirst().line().id();
        as(officer, line("/" + id, "1").param("actual", "41.000"));
        assertThat(JdbcClient.create(beans.getBean("ownerDataSource", DataSource.class))
                        .sql("""
                            select (before::json ->> 'actual') is null as unspent, after::json ->> 'actual' as actual,
                                after::json ->> 'price' as price
                            from audit.entry
                            where action = 'budget.line-saved'
                            order by seq desc
                            limit 1
                            """)
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(true, "41000", "20000");
    }

    @Test
    void a_price_over_the_norm_stops_the_approval() throws Exception {
        as(officer, line("", "20.001"));

        approve(congress.head, "")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("cao hơn mức được phép")));
    }

    @Test
    void a_norm_that_begins_after_the_day_does_not_hold() throws Exception {
        var above = congress.season.standingBody();
        var province = congress.season.unit("94").id();
        norm = Acting.as(above, () -> keepNorms.keep(above, norm(province, Congress.DAY.plusDays(1))));
        as(officer, line("", ""));

        as(officer, get(page(""))).andExpect(content().string(containsString("không có hiệu lực vào ngày")));
    }

    @Test
    void others_neither_change_nor_see_it() throws Exception {
        var other = congress.season.officer("943");
        as(other, get(page(""))).andExpect(status().isNotFound());
        as(other, line("", "")).andExpect(status().isNotFound());
        as(congress.season.standingBody(), get(page(""))).andExpect(status().isOk());
        as(congress.season.standingBody(), line("", "")).andExpect(status().isConflict());
        as(
                        officer,
                        post("/budget/norms/" + norm)
                                .param("name", "Giải khát")
                                .param("amount", "1.000.000")
                                .param("ceiling", "100")
                                .param("decision", "x")
                                .param("from", "01/01/2018")
                                .param("version", "1"))
                .andExpect(status().isNotFound());
        as(officer, get("/budget/norms")).andExpect(content().string(containsString("Giải khát giữa giờ")));
    }

    @Test
    void an_officer_says_whom_the_state_pays_where_it_is_unclear() throws Exception {
        var counts = Acting.as(officer, () -> estimates.of(officer, congress.id).counts());
        var one = counts.unclear().getFirst();

        as(officer, post(page("/payroll/" + one.registrantId())).param("paid", "unpaid"))
                .andExpect(status().is3xxRedirection());

        var after = Acting.as(officer, () -> estimates.of(officer, congress.id).counts());
        assertThat(after.of(Basis.UNPAID)).isEqualTo(counts.of(Basis.UNPAID) + 1);
        as(officer, get(page("/payroll?show=unpaid"))).andExpect(content().string(containsString(one.name())));
        as(officer, get(page("/payroll"))).andExpect(content().string(not(containsString(one.name() + "<small"))));
    }

    @Test
    void of_nobody_on_the_list_nothing_is_said_and_nothing_after_the_approval() throws Exception {
        as(officer, post(page("/payroll/99999999")).param("paid", "unpaid")).andExpect(status().isNotFound());
        var one = Acting.as(
                officer,
                () -> estimates.of(officer, congress.id).counts().unclear().getFirst());
        as(officer, line("", ""));
        approve(congress.head, "");
        as(officer, post(page("/payroll/" + one.registrantId())).param("paid", "unpaid"))
                .andExpect(status().isConflict());
    }

    @Test
    void the_usual_lines_are_added_once() throws Exception {
        as(officer, post(page("/usual"))).andExpect(status().is3xxRedirection());
        var first = budget().lines().size();
        as(officer, post(page("/usual"))).andExpect(status().is3xxRedirection());

        assertThat(budget().lines()).hasSize(first);
        as(officer, get("/conferences/" + congress.id))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("conference.did."))));
        assertThat(budget().lines()).anySatisfy(one -> {
            assertThat(one.line().what()).isEqualTo("Giải khát giữa giờ");
            assertThat(one.line().price()).isEqualTo(20_000);
        });
    }
}
