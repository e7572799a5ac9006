package vn.daihoi.exemplar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.people.MergeRegistrants;
import vn.daihoi.people.MergeRegistrants.Looked;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;

/// One farmer whom the commune entered twice.
@OnLists
class FollowMergesTest {
    private static final String COMMUNE = "31570";

    @Autowired
    Season season;

    @Autowired
    ProposeExemplar propose;

    @Autowired
    Exemplars exemplars;

    @Autowired
    Judgement judgement;

    @Autowired
    MergeRegistrants merge;

    @Autowired
    Registrants registrants;

    private Actor officer;
    private Actor body;
    private long stays;
    private long goes;

    @BeforeEach
    void a_commune_entered_a_farmer_twice() {
        season.open();
        officer = season.officer(COMMUNE);
        body = season.standingBody();
        stays = season.person(COMMUNE, "Thạch Thị Sà Vane", 1981, Sex.FEMALE, "Khơ-me");
        goes = season.person(COMMUNE, "Thạch Thị Sa Van", 1982, Sex.FEMALE, "Khơ-me");
    }

    private <T> T asBody(Supplier<T> work) {
        return Acting.as(body, work::get);
    }

    private long proposed(long registrant) {
        return Acting.as(
                officer, () -> propose.begin(officer, season.unit(COMMUNE).id(), registrant));
    }

    private Exemplar now(long id) {
        return asBody(() -> exemplars.visibleTo(body, id));
    }

    private long merged() {
        return asBody(() -> merge.merge(body, looked(stays), looked(goes), Set.of()));
    }

    private Looked looked(long id) {
        return new Looked(id, registrants.visibleTo(body, id).version());
    }

    private boolean isToldOfTheMerge(long id) {
        return asBody(() -> judgement.of(body, now(id))).stream()
                .map(Finding::code)
                .anyMatch("DX-113"::equals);
    }

    @Test
    void an_exemplar_follows_a_merge_and_comes_back_with_its_undoing() {
        var id = proposed(goes);
        var merge = merged();
        assertThat(now(id).registrantId()).isEqualTo(stays);
        assertThat(isToldOfTheMerge(id)).isFalse();

        asBody(() -> {
            this.merge.undo(body, merge);
            return true;
        });
        assertThat(now(id).registrantId()).isEqualTo(goes);
    }

    @Test
    void who_was_proposed_under_both_names_keeps_both_and_one_says_so() {
        var first = proposed(stays);
        var second = proposed(goes);
        merged();

        assertThat(now(second).registrantId()).isEqualTo(goes);
        assertThat(isToldOfTheMerge(second)).isTrue();
        assertThat(isToldOfTheMerge(first)).isFalse();
    }
}
