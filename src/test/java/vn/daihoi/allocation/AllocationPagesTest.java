package vn.daihoi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// The journey of an allocation over HTTP: 500 seats, 106 units.
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@Import(Hundred.class)
@TestPropertySource(properties = "daihoi.clock=movable")
class AllocationPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Hundred province;

    @Autowired
    Scenarios scenarios;

    @Autowired
    DecidedSeats decided;

    @Autowired
    BasisFor basisFor;

    @Autowired
    SeatsOfUnits ofUnits;

    private Actor ngoc;
    private Actor minh;

    @BeforeEach
    void the_standing_body_has_two_officers() {
        province.open();
        ngoc = province.standingBody(1, "Trần Thị Bích Ngọc");
        minh = province.standingBody(2, "Lâm Quang Minh");
    }

    @Test
    void a_first_scenario_gives_every_upper_unit_a_number_with_its_reason() throws Exception {
        var id = begin("Theo số người");
        var page = as(ngoc, get("/allocation/" + id))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("106 đơn vị"),
                                containsString("Huyện thứ 11 có 507 người; cứ "),
                                containsString("thì được một ghế; 507 : "),
                                not(containsString("Xã một")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContain(">allocation.").doesNotContain("selection.seats.");
        assertThat(solved(id).rows().stream().mapToInt(Solved.Row::seats).sum()).isEqualTo(500);
        assertThat(solved(id).isWhole()).isTrue();
    }

    @Test
    void limits_locks_and_typed_numbers_are_solved_around_and_survive_a_fault() throws Exception {
        var id = begin("Có giới hạn");
        var first = basis().units().getFirst();
        var second = basis().units().get(1);
        as(ngoc, form(id, Map.of("fix-" + first.id(), "9", "max-" + second.id(), "2")))
                .andExpect(status().is3xxRedirection());
        assertThat(seats(id, first.id())).isEqualTo(9);
        assertThat(seats(id, second.id())).isLessThanOrEqualTo(2);
        assertThat(solved(id).rows().stream().mapToInt(Solved.Row::seats).sum()).isEqualTo(500);

        as(ngoc, form(id, Map.of("min-" + first.id(), "nhiều", "w-" + second.id(), "1.200")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"nhiều\"")))
                .andExpect(content().string(containsString("value=\"1.200\"")))
                .andExpect(content().string(containsString("“nhiều” không phải số nguyên")));

        as(ngoc, form(id, Map.of("seats", "20"))).andExpect(status().is3xxRedirection());
        as(ngoc, get("/allocation/" + id))
                .andExpect(content().string(containsString("các mức tối thiểu cộng lại đã là")))
                .andExpect(content().string(not(containsString("id=\"decide\""))));
    }

    @Test
    void the_second_officer_sees_what_differs_and_loses_nothing() throws Exception {
        var id = begin("Hai người sửa");
        var mine = form(id, Map.of("seats", "480"));
        var theirs = form(id, Map.of("seats", "490"));
        as(minh, theirs).andExpect(status().is3xxRedirection());
        as(ngoc, mine)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Lâm Quang Minh")))
                .andExpect(content().string(containsString("value=\"480\"")));
        assertThat(scenario(id).wish().seats()).isEqualTo(490);
    }

    @Test
    void units_and_groups_are_met_by_both_margins_then_decided_and_seen_by_the_unit() throws Exception {
        var id = begin("Có cơ cấu");
        as(
                        ngoc,
                        form(
                                id,
                                Map.of(
                                        "g-lanh-dao-tinh",
                                        "40",
                                        "g-khach-moi",
                                        "60",
                                        "g-dien-hinh",
                                        "294",
                                        "s-dien-hinh",
                                        "on",
                                        "g-lanh-dao-so-nganh",
                                        "95",
                                        "s-lanh-dao-so-nganh",
                                        "on",
                                        "g-lanh-dao-huyen",
                                        "11",
                                        "s-lanh-dao-huyen",
                                        "on")))
                .andExpect(status().is3xxRedirection());
        var composition = Objects.requireNonNull(solved(id).composition());
        assertThat(composition.matrix().seats().stream()
                        .mapToInt(row -> row.get(0))
                        .sum())
                .isEqualTo(294);
        assertThat(composition.matrix().seats().stream()
                        .mapToInt(row -> row.get(2))
                        .sum())
                .isEqualTo(11);
        as(ngoc, get("/allocation/" + id)).andExpect(content().string(containsString("Số chia")));

        var cells = "đơn vị\tdien-hinh\tlanh-dao-huyen\n945\t300\t0\n946\t1\t\n";
        as(ngoc, weights(id, cells).param("into", "groups")).andExpect(status().is3xxRedirection());
        assertThat(scenario(id).wish().cells()).hasSize(3);
        as(ngoc, weights(id, "đơn vị\tnhóm lạ\n945\t3\n").param("into", "groups"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("không có nhóm “nhóm lạ”")));

        as(ngoc, decision(id).param("number", "")).andExpect(status().is(422));
        as(ngoc, signed(id, "13/02/2020").param("number", "45"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("sau ngày hôm nay")));
        as(ngoc, signed(id, "01/01/1900").param("number", "45"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("trước ngày ban hành kế hoạch")));
        as(ngoc, decision(id).param("number", "45/QĐ-HĐ")).andExpect(status().is3xxRedirection());

        var district = province.officer("945");
        as(district, get("/units/" + district.unitId()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Được phân bổ")))
                .andExpect(content().string(containsString("Huyện thứ 5 có 285 người")))
                .andExpect(content().string(containsString("mức của ô là")))
                .andExpect(content().string(containsString("45/QĐ-HĐ")));
        var own = Acting.as(district, () -> decided.ofUnit(Objects.requireNonNull(district.unitId())));
        assertThat(own.stream().mapToInt(DecidedSeat::seats).sum())
                .isEqualTo(seats(id, Objects.requireNonNull(district.unitId())));
        assertThat(Acting.as(district, () -> decided.ofUnit(province.unit("946").id())))
                .isEmpty();
        var all = Acting.as(ngoc, () -> decided.ofSeason(basis().season()));
        assertThat(all.stream().mapToInt(DecidedSeat::seats).sum()).isEqualTo(500);

        as(ngoc, form(id, Map.of("seats", "400"))).andExpect(status().isConflict());
        as(ngoc, get("/allocation/" + id))
                .andExpect(content().string(containsString("chỉ để xem")))
                .andExpect(content().string(containsString("/allocation/" + id + "/copy")))
                .andExpect(content().string(not(containsString("id=\"decide\""))));

        var next = begin("Thay thế");
        as(ngoc, decision(next).param("number", "60/QĐ-HĐ")).andExpect(status().is3xxRedirection());
        as(ngoc, get("/allocation"))
                .andExpect(content().string(containsString("60/QĐ-HĐ")))
                .andExpect(content().string(containsString("Các quyết định trước")));
        as(district, get("/units/" + district.unitId())).andExpect(content().string(containsString("60/QĐ-HĐ")));
    }

    @Test
    void a_single_cell_is_locked_and_the_others_are_solved_around_it() throws Exception {
        var id = begin("Giữ một ô");
        as(ngoc, form(id, shared(395, 95, 10))).andExpect(status().is3xxRedirection());
        var district = basis().units().stream()
                .filter(unit -> unit.kind().equals("huyen"))
                .findFirst()
                .orElseThrow();
        int before = cell(id, district.id(), 2);

        as(ngoc, lock(id, district.id(), "lanh-dao-huyen", String.valueOf(before + 2)))
                .andExpect(status().is3xxRedirection());
        assertThat(cell(id, district.id(), 2)).isEqualTo(before + 2);
        assertThat(column(id, 2)).isEqualTo(10);
        assertThat(column(id, 0)).isEqualTo(395);
        as(ngoc, get("/allocation/" + id + "/units/" + district.id()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thường trực giữ ô này ở " + (before + 2) + " ghế")))
                .andExpect(content().string(containsString("Đơn vị không thuộc nhóm này")));

        as(ngoc, lock(id, district.id(), "lanh-dao-huyen", "hai"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"hai\"")));
    }

    @Test
    void locks_that_leave_no_table_are_named_and_can_be_taken_back() throws Exception {
        var id = begin("Giữ quá nhiều");
        as(ngoc, form(id, shared(395, 95, 10))).andExpect(status().is3xxRedirection());
        var office = basis().units().getLast();
        as(ngoc, lock(id, office.id(), "lanh-dao-so-nganh", "99")).andExpect(status().is3xxRedirection());
        as(ngoc, get("/allocation/" + id))
                .andExpect(content().string(containsString("các ô của nó đã giữ ít nhất 99")))
                .andExpect(content().string(containsString("value=\"99\"")))
                .andExpect(content().string(not(containsString("id=\"decide\""))));

        as(ngoc, lock(id, office.id(), "lanh-dao-so-nganh", "")).andExpect(status().is3xxRedirection());
        assertThat(solved(id).isWhole()).isTrue();
    }

    @Test
    void a_tie_is_named_cannot_be_decided_and_is_drawn_by_a_published_seed() throws Exception {
        var id = begin("Ngang nhau");
        var pasted = new StringBuilder();
        basis().units().forEach(unit -> pasted.append(unit.code()).append("\t10\n"));
        as(ngoc, weights(id, pasted.toString())).andExpect(status().is3xxRedirection());
        as(ngoc, get("/allocation/" + id)).andExpect(content().string(containsString("Ngang quyền tuyệt đối")));
        as(ngoc, decision(id).param("number", "46/QĐ-HĐ"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Ngang quyền tuyệt đối")));

        as(
                        ngoc,
                        post("/allocation/" + id + "/lot")
                                .param("version", version(id))
                                .param("seed", "48151"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"48151\"")))
                .andExpect(content().string(containsString("Chưa ghi nguồn của hạt giống")));
        assertThat(scenario(id).wish().seed()).isNull();

        as(
                        ngoc,
                        post("/allocation/" + id + "/lot")
                                .param("version", version(id))
                                .param("seed", "48151")
                                .param("source", "XSKT 12/02/2020"))
                .andExpect(status().is3xxRedirection());
        assertThat(solved(id).isWhole()).isTrue();
        assertThat(solved(id).rows().stream().mapToInt(Solved.Row::seats).sum()).isEqualTo(500);
        as(ngoc, get("/allocation/" + id))
                .andExpect(content().string(containsString("bốc thăm với hạt giống")))
                .andExpect(content().string(containsString("nguồn: XSKT 12/02/2020")));
        as(ngoc, weights(id, pasted.toString().replace("\t10\n", "\t11\n"))).andExpect(status().is3xxRedirection());
        assertThat(scenario(id).wish().seed())
                .as("a seed is thrown for what was kept, not looked for after it")
                .isNull();
    }

    @Test
    void what_was_pasted_stays_when_a_colleague_was_quicker() throws Exception {
        var id = begin("Hai người");
        var pasted = weights(id, "941\t120\n");
        as(ngoc, form(id, Map.of("seats", "480"))).andExpect(status().is3xxRedirection());

        as(ngoc, pasted)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("941\t120")))
                .andExpect(content().string(containsString("vừa lưu phương án này")));
        assertThat(scenario(id).wish().seats()).isEqualTo(480);
    }

    @Test
    void pasted_lines_that_are_not_understood_are_told_and_nothing_is_taken() throws Exception {
        var id = begin("Dán sai");
        var text = "941\t120\nHuyện nào đó\t5\nHuyện thứ 2\t1.200\n941\t7\n";
        as(ngoc, weights(id, text))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Dòng 2 (Huyện nào đó | 5)")))
                .andExpect(content().string(containsString("Dòng 3 (Huyện thứ 2 | 1.200)")))
                .andExpect(content().string(containsString("Dòng 4 (941 | 7): đơn vị đã có")));
        assertThat(scenario(id).version()).isEqualTo(1);
    }

    @Test
    void scenarios_stand_side_by_side_and_leave_as_a_sheet() throws Exception {
        var id = begin("Webster");
        as(ngoc, post("/allocation/" + id + "/copy")).andExpect(status().is3xxRedirection());
        as(ngoc, get("/allocation"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Webster (bản sao)")))
                .andExpect(content().string(containsString("So sánh các phương án")))
                .andExpect(content().string(containsString("tối đa 500 đại biểu (KH128 II.2.d)")));
        var sheet = as(ngoc, get("/allocation/" + id + ".xlsx"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
            var first = book.getSheetAt(0).getRow(3);
            assertThat(first.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(1).getCellType())
                    .as("what seats are divided by can be reckoned with")
                    .isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(3).getStringCellValue()).isNotBlank();
        }
    }

    @Test
    void more_seats_than_the_plan_allows_is_a_breach_that_cites_it() throws Exception {
        var id = begin("Quá nhiều");
        as(ngoc, form(id, Map.of("seats", "520", "method", "lrm-hare"))).andExpect(status().is3xxRedirection());
        as(ngoc, get("/allocation/" + id)).andExpect(content().string(containsString("vượt mức 500")));
        as(ngoc, decision(id).param("number", "47/QĐ-HĐ")).andExpect(status().isConflict());
    }

    @Test
    void a_unit_officer_and_a_stranger_do_not_work_here() throws Exception {
        var officer = province.officer("942");
        as(officer, get("/allocation")).andExpect(status().isForbidden());
        as(officer, post("/allocation").param("name", "x")).andExpect(status().isForbidden());
    }

    private long begin(String name) throws Exception {
        var location = as(ngoc, post("/allocation").param("name", name))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Long.parseLong(Objects.requireNonNull(location).replaceAll("\\D", ""));
    }

    /// The form as the page would post it, with some cells typed over.
    private MockHttpServletRequestBuilder form(long id, Map<String, String> typed) {
        var wish = scenario(id).wish();
        var cells = new HashMap<String, String>();
        cells.put("name", scenario(id).name());
        cells.put("method", wish.method().code());
        cells.put("seats", String.valueOf(wish.seats()));
        cells.put("source", wish.typed() ? "typed" : "staff");
        wish.lines().forEach(line -> cells.put("min-" + line.unitId(), line.min() == null ? "" : "" + line.min()));
        cells.putAll(typed);
        var request = post("/allocation/" + id).param("version", version(id));
        cells.forEach(request::param);
        return request;
    }

    private static Map<String, String> shared(int exemplars, int offices, int districts) {
        return Map.of(
                "g-dien-hinh",
                "" + exemplars,
                "s-dien-hinh",
                "on",
                "g-lanh-dao-so-nganh",
                "" + offices,
                "s-lanh-dao-so-nganh",
                "on",
                "g-lanh-dao-huyen",
                "" + districts,
                "s-lanh-dao-huyen",
                "on");
    }

    private MockHttpServletRequestBuilder lock(long id, long unit, String group, String seats) {
        return post("/allocation/" + id + "/locks")
                .param("version", version(id))
                .param("k." + unit + "." + group, seats);
    }

    private int cell(long id, long unit, int column) {
        var units = basis().units().stream().map(vn.daihoi.unit.Unit::id).toList();
        return Objects.requireNonNull(solved(id).composition())
                .matrix()
                .seats()
                .get(units.indexOf(unit))
                .get(column);
    }

    private int column(long id, int column) {
        return Objects.requireNonNull(solved(id).composition()).matrix().seats().stream()
                .mapToInt(row -> row.get(column))
                .sum();
    }

    private MockHttpServletRequestBuilder weights(long id, String text) {
        return post("/allocation/" + id + "/weights")
                .param("version", version(id))
                .param("text", text);
    }

    private MockHttpServletRequestBuilder decision(long id) {
        return signed(id, "12/02/2020");
    }

    @Test
    void a_unit_whose_congress_is_being_divided_does_not_go() throws Exception {
        begin("Có đơn vị");

        assertThat(Acting.as(ngoc, () -> ofUnits.units(List.of(Objects.requireNonNull(ngoc.unitId())))))
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo("PB-520"));
        assertThat(Acting.as(ngoc, () -> ofUnits.units(List.of(-1L)))).isEmpty();
    }

    private MockHttpServletRequestBuilder signed(long id, String day) {
        return post("/allocation/" + id + "/decision")
                .param("version", version(id))
                .param("onDay", day)
                .param("signer", "Phó Chủ tịch Ngô Văn Hùng")
                .param("reason", "Theo số người, mỗi đơn vị ít nhất một đại biểu");
    }

    private Scenario scenario(long id) {
        return Acting.as(ngoc, () -> scenarios.visibleTo(ngoc, id));
    }

    private String version(long id) {
        return String.valueOf(scenario(id).version());
    }

    private Basis basis() {
        return Acting.as(ngoc, () -> basisFor.find(ngoc).orElseThrow());
    }

    private Solved solved(long id) {
        return Solver.solve(basis(), scenario(id).wish());
    }

    private int seats(long id, long unit) {
        return solved(id).rows().stream()
                .filter(row -> row.unit().id() == unit)
                .findFirst()
                .orElseThrow()
                .seats();
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }
}
