package vn.daihoi.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Traits;
import vn.daihoi.plan.Movement;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.Unit;

class PublicityRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 8, 1);
    private static final LocalDate CONGRESS = LocalDate.of(2020, 8, 18);
    private static final Unit PAPER = unit(2, "Báo Sóc Trăng", "1.2");
    private static final Unit RADIO = unit(3, "Đài Phát thanh và Truyền hình", "1.3");
    private static final Campaign CAMPAIGN = new Campaign(
            "2020",
            List.of(PAPER, RADIO),
            List.of("Trước", "Trong", "Sau"),
            List.of(new Movement("vi-nguoi-ngheo", "Vì người nghèo", null)),
            CONGRESS,
            "tuyen-truyen",
            Citation.of("KH128 III.4"));

    private static Unit unit(long id, String name, String path) {
        var since = LocalDate.of(2000, 1, 1);
        return new Unit(id, "u" + id, name, "huyen", 1L, path, null, since, null, Confidence.HIGH, null, 0);
    }

    private static Item item(long id, Unit body, Phase phase, LocalDate planned, @Nullable LocalDate out, String link) {
        return new Item(
                id,
                "2020",
                body.id(),
                phase,
                Genre.ARTICLE,
                "Bài " + id,
                planned,
                out,
                link,
                "",
                Sector.FARMING,
                "vi-nguoi-ngheo",
                null,
                "",
                List.of(),
                1,
                "",
                null);
    }

    private static List<String> codes(Item... items) {
        return PublicityRules.check(CAMPAIGN, List.of(items), Set.of(), Map.of(), TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void each_body_has_a_plan_for_every_phase() {
        var findings = PublicityRules.check(
                CAMPAIGN, List.of(item(1, PAPER, Phase.BEFORE, TODAY, null, "")), Set.of(), Map.of(), TODAY);

        assertThat(findings)
                .filteredOn(one -> one.code().equals("TT-201"))
                .extracting(Finding::values)
                .containsExactly(
                        List.of("Trước", RADIO.name()),
                        List.of("Trong", PAPER.name() + ", " + RADIO.name()),
                        List.of("Sau", PAPER.name() + ", " + RADIO.name()));
    }

    @Test
    void what_is_planned_for_today_is_not_late_yet() {
        assertThat(codes(item(1, PAPER, Phase.BEFORE, TODAY, null, ""))).doesNotContain("TT-202");
        assertThat(codes(item(1, PAPER, Phase.BEFORE, TODAY.minusDays(1), null, "")))
                .contains("TT-202");
        assertThat(codes(item(1, PAPER, Phase.BEFORE, TODAY.minusDays(1), TODAY, "https://a.vn/1")))
                .doesNotContain("TT-202");
    }

    @Test
    void a_piece_on_a_day_after_the_congress_is_not_of_the_time_before_it() {
        assertThat(codes(item(1, PAPER, Phase.BEFORE, CONGRESS.plusDays(1), null, "")))
                .contains("TT-203");
        assertThat(codes(item(1, PAPER, Phase.AFTER, CONGRESS.plusDays(1), null, "")))
                .doesNotContain("TT-203");
        // reporters write about the days around it too
        assertThat(codes(item(1, PAPER, Phase.DURING, CONGRESS.minusDays(1), null, "")))
                .doesNotContain("TT-203");
    }

    @Test
    void one_address_for_two_pieces_is_told() {
        var link = "https://baosoctrang.org.vn/1";
        assertThat(codes(
                        item(1, PAPER, Phase.BEFORE, TODAY, TODAY, link),
                        item(2, RADIO, Phase.BEFORE, TODAY, TODAY, link)))
                .contains("TT-205")
                .doesNotContain("TT-204");
        assertThat(codes(item(1, PAPER, Phase.BEFORE, TODAY, TODAY, ""))).contains("TT-204");
    }

    @Test
    void fields_and_movements_without_a_word_are_told() {
        assertThat(codes(item(1, PAPER, Phase.BEFORE, TODAY, TODAY, "https://a.vn/1")))
                .contains("TT-206")
                .doesNotContain("TT-207");
        assertThat(codes()).contains("TT-207").doesNotContain("TT-206");
    }

    @Test
    void a_piece_about_somebody_who_does_not_agree_to_it_is_told() {
        var one = item(1, PAPER, Phase.BEFORE, TODAY, TODAY, "https://a.vn/1");
        var about = new Item(
                1,
                one.season(),
                one.bodyId(),
                one.phase(),
                one.genre(),
                one.title(),
                one.plannedOn(),
                null,
                "",
                "",
                null,
                "",
                null,
                "",
                List.of(77L),
                1,
                "",
                null);

        assertThat(PublicityRules.check(CAMPAIGN, List.of(about), Set.of(77L), Map.of(), TODAY))
                .extracting(Finding::code)
                .contains("TT-208");
        assertThat(codes(about)).doesNotContain("TT-208");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://a.vn/x",
                "https://",
                "https://localhost/x",
                "https://user:secret@a.vn/x",
                "https://a.vn/ x y",
                "//a.vn/x",
                "baosoctrang.org.vn/1"
            })
    void what_is_not_the_form_of_a_web_address_is_refused(String typed) {
        assertThat(WebAddress.read(typed)).isEmpty();
    }

    @Test
    void an_address_of_a_newspaper_is_taken_as_it_is() {
        assertThat(WebAddress.read(" https://www.baosoctrang.org.vn/thi-dua/12345.html?a=1 "))
                .contains("https://www.baosoctrang.org.vn/thi-dua/12345.html?a=1");
        assertThat(WebAddress.host("https://www.baosoctrang.org.vn/1")).isEqualTo("baosoctrang.org.vn");
    }

    @Test
    void a_piece_about_somebody_of_a_commune_covers_the_district() {
        var district = unit(10, "Huyện Châu Thành", "1.10");
        var silent = unit(11, "Huyện Kế Sách", "1.11");
        var one = item(1, PAPER, Phase.BEFORE, TODAY, TODAY, "");
        var told = new Item(
                1,
                one.season(),
                one.bodyId(),
                one.phase(),
                one.genre(),
                one.title(),
                one.plannedOn(),
                one.publishedOn(),
                "",
                "",
                null,
                "",
                null,
                "",
                List.of(77L),
                1,
                "",
                null);
        var planned = new Item(
                2,
                one.season(),
                one.bodyId(),
                one.phase(),
                one.genre(),
                one.title(),
                one.plannedOn(),
                null,
                "",
                "",
                null,
                "",
                11L,
                "",
                List.of(),
                1,
                "",
                null);
        var woman = new Traits(
                77,
                20,
                20,
                Kind.PERSON,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Sector.FARMING,
                null,
                null,
                true,
                Set.of());

        var coverage = Coverage.of(
                CAMPAIGN,
                List.of(told, planned),
                List.of(district, silent, PAPER),
                Map.of(20L, "1.10.20", 11L, "1.11"),
                Map.of(77L, woman));

        assertThat(coverage.units())
                .extracting(Coverage.OfUnit::count)
                .containsExactly(new Coverage.Count(1, 0), new Coverage.Count(0, 1), new Coverage.Count(0, 0));
        assertThat(coverage.never()).extracting(Coverage.OfUnit::unit).containsExactly(silent);
        assertThat(coverage.sectors())
                .filteredOn(row -> row.count().published() > 0)
                .extracting(Coverage.OfSector::sector)
                .containsExactly(Sector.FARMING);
        assertThat(coverage.bodies().getFirst().phases())
                .containsExactly(new Coverage.Count(1, 1), new Coverage.Count(0, 0), new Coverage.Count(0, 0));

        var groups = GroupCoverage.of(List.of(told, planned), Set.of(77L, 78L), Map.of(77L, woman, 78L, woman));
        assertThat(groups)
                .as("two are few: nothing is said of a minority among them")
                .extracting(GroupCoverage::group)
                .doesNotContain(SubjectGroup.MINORITY);
        assertThat(groups)
                .filteredOn(group -> group.exemplars() > 0)
                .containsExactly(new GroupCoverage(SubjectGroup.NEW, 2, 1, new Coverage.Count(1, 0)));
    }
}
