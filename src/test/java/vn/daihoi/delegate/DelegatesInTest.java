package vn.daihoi.delegate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.intake.Row;
import vn.daihoi.intake.Taken;
import vn.daihoi.intake.Uploaded;
import vn.daihoi.intake.Verdict;
import vn.daihoi.people.Education;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;

/// A unit's trích ngang of people whom the register does not know yet.
@OnLists
class DelegatesInTest {
    private static final String COMMUNE = "31570";

    @Autowired
    Season season;

    @Autowired
    DelegateLists lists;

    @Autowired
    BeginList begin;

    @Autowired
    DelegatesIn delegatesIn;

    @Autowired
    Registrants registrants;

    @Autowired
    SensitiveData sensitiveData;

    private Actor officer;
    private long list;

    @BeforeEach
    void a_commune_has_a_list() {
        season.open();
        officer = season.officer(COMMUNE);
        list = Acting.as(
                officer,
                () -> lists.ofUnit(officer.unitId(), "2019 - 2020", Purpose.HERE)
                        .map(DelegateList::id)
                        .orElseGet(() -> begin.begin(officer, officer.unitId(), Purpose.HERE)));
    }

    private static Row row(String name, Map<String, String> more) {
        var texts = new HashMap<>(Map.of("display", name, "born", "1972", "sex", "Nữ", "kind", "Cá nhân điển hình"));
        texts.putAll(more);
        return new Row(5, texts, Set.of());
    }

    private vn.daihoi.intake.Judgement judged(Row row) {
        return Acting.as(
                officer, () -> delegatesIn.judge(officer, new Uploaded("" + list, "tn.xlsx", List.of(row), Map.of())));
    }

    @Test
    void all_that_a_row_tells_of_somebody_new_is_entered_once() {
        var row = row(
                "Kim Thị Sa Mol",
                Map.of(
                        "post", "Nông dân",
                        "education", "Đại học",
                        "ethnicity", "Khmer",
                        "religion", "Phật giáo",
                        "party", "x"));

        var judged = judged(row);
        assertThat(judged.verdicts().getFirst().state()).isEqualTo(Verdict.State.FRESH);
        Taken taken = Acting.as(officer, judged.taking()::get);

        var id = taken.ids("registrants").getFirst();
        var facts = Acting.as(officer, () -> registrants.visibleTo(officer, id)).facts();
        assertThat(facts.sex()).isEqualTo(Sex.FEMALE);
        assertThat(facts.education()).isEqualTo(Education.UNIVERSITY);
        assertThat(Acting.as(officer, () -> sensitiveData.look(officer, id, "thử")))
                .contains(new Sensitive("Khơ-me", "Phật giáo", true));
    }

    @Test
    void a_cell_the_register_does_not_understand_is_answered_with_its_column() {
        var verdict = judged(row("Kim Thị Sa Vươn", Map.of("ethnicity", "Không rõ lắm")))
                .verdicts()
                .getFirst();

        assertThat(verdict.state()).isEqualTo(Verdict.State.DOUBT);
        assertThat(verdict.findings())
                .filteredOn(Finding::isBreach)
                .extracting(Finding::field)
                .containsExactly("ethnicity");
    }
}
