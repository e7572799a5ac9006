package vn.daihoi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.people.MergeRegistrants.Looked;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

@OnRegister
class MergeRegistrantsTest {
    private static final Sensitive KNOWN = new Sensitive("Khơ-me", "Phật giáo", true);

    @Autowired
    SearchDuplicates searching;

    @Autowired
    People people;

    @Autowired
    Registrants registrants;

    @Autowired
    RegistrantSearch search;

    @Autowired
    Duplicates duplicates;

    @Autowired
    MergeRegistrants merging;

    @Autowired
    Merges merges;

    @Autowired
    EditRegistrant edit;

    @Autowired
    KeepHonours keepHonours;

    @Autowired
    Honours honours;

    @Autowired
    SensitiveData sensitiveData;

    private Actor body;
    private Registrant commune;
    private Registrant department;

    @BeforeEach
    void one_person_proposed_twice() {
        people.open();
        body = people.standingBody();
        var name = "Sơn Thị Mỹ Quý " + (char) ('A' + people.count());
        commune = people.teacher("99101", name, 1985, KNOWN);
        department = people.teacher("99-SYT", name.replace("Mỹ", "Mĩ").replace("Quý", "Quí"), 1986, Sensitive.UNKNOWN);
        run(() -> keepHonours.add(body, commune.id(), Honour.of("lao-dong-tien-tien", 2018)));
        run(() -> keepHonours.add(body, department.id(), Honour.of("lao-dong-tien-tien", 2018)));
        run(() -> keepHonours.add(body, department.id(), Honour.of("chien-si-thi-dua-co-so", 2019)));
    }

    @Test
    void the_pair_is_found_with_its_reasons() {
        var alike = Acting.as(body, () -> duplicates.of(body, commune.id()));

        assertThat(alike).hasSize(1);
        assertThat(alike.getFirst().reasons())
                .extracting(Alike.Reason::key)
                .contains("people.reason.name.spelling", "people.reason.born.off");
    }

    @Test
    void the_search_over_the_whole_register_finds_the_same_until_the_pair_is_decided() {
        searching.now();
        assertThat(found()).hasSize(1);
        assertThat(Acting.as(body, searching::standing).percent()).isNull();

        run(() -> merging.tellApart(body, commune.id(), department.id()));
        assertThat(found()).isEmpty();
        people.teacher("99101", "Sơn Thị Mỹ Quý Mới", 1985, KNOWN);
        assertThat(Acting.as(body, searching::standing).percent())
                .as("a change sets off the next search")
                .isNotNull();
    }

    private List<Alike> found() {
        return Acting.as(body, () -> duplicates.all(body, 0, 10_000)).some().stream()
                .filter(alike ->
                        alike.one().id() == commune.id() || alike.other().id() == commune.id())
                .toList();
    }

    @Test
    void a_merge_takes_the_picked_fields_and_both_units_go_on_seeing_the_person() {
        merge(Set.of(Field.BORN));

        var one = Acting.as(body, () -> registrants.visibleTo(body, commune.id()));
        assertThat(one.facts().bornYear()).isEqualTo(1986);
        assertThat(one.name()).isEqualTo(commune.name());
        assertThat(titles(commune)).containsExactlyInAnyOrder("lao-dong-tien-tien", "chien-si-thi-dua-co-so");
        var officer = people.officer("99-SYT");
        assertThat(Acting.as(officer, () -> registrants.visibleTo(officer, commune.id()))
                        .id())
                .isEqualTo(commune.id());
        assertThat(Acting.as(body, () -> registrants.survivorOf(department.id())))
                .isEqualTo(commune.id());
        assertThat(Acting.as(body, () -> search.find(body, department.name().display(), 50)))
                .extracting(row -> row.registrant().id())
                .contains(commune.id())
                .doesNotContain(department.id());
    }

    @Test
    void an_undone_merge_leaves_everything_as_before_and_keeps_later_edits() {
        var id = merge(Set.of(Field.BORN));
        var merged = Acting.as(body, () -> registrants.visibleTo(body, commune.id()));
        var facts = Facts.of(Sex.FEMALE, 1986, "Hiệu trưởng");
        Acting.as(
                body,
                () -> edit.edit(
                        body,
                        merged.id(),
                        merged.version(),
                        new Profile(Kind.PERSON, merged.unitId(), merged.name(), facts),
                        null));

        run(() -> merging.undo(body, id));

        var one = Acting.as(body, () -> registrants.visibleTo(body, commune.id()));
        assertThat(one.facts().bornYear()).as("as before").isEqualTo(1985);
        assertThat(one.facts().post()).as("edited since").isEqualTo("Hiệu trưởng");
        assertThat(one.otherUnitIds()).isEmpty();
        assertThat(titles(commune)).containsExactly("lao-dong-tien-tien");
        assertThat(Acting.as(body, () -> registrants.visibleTo(body, department.id()))
                        .mergedInto())
                .isNull();
        assertThat(Acting.as(body, () -> sensitiveData.look(body, commune.id(), "test")))
                .contains(KNOWN);
    }

    @Test
    void a_merge_looked_at_before_somebody_else_edited_is_refused() {
        Acting.as(body, () -> edit.edit(body, department.id(), 0, department.profile(), null));

        assertThatThrownBy(() -> merge(Set.of())).isInstanceOf(StaleEdit.class);
    }

    @Test
    void a_button_tapped_twice_merges_once_and_undoes_once() {
        var id = merge(Set.of());
        assertThat(merge(Set.of())).as("looked at before it was merged").isEqualTo(id);

        run(() -> merging.undo(body, id));
        run(() -> merging.undo(body, id));
        var other = Acting.as(body, () -> registrants.visibleTo(body, department.id()));
        assertThat(other.mergedInto()).isNull();
        assertThat(other.name()).isEqualTo(department.name());
        assertThatThrownBy(() -> run(() -> merging.undo(body, id + 1_000))).isInstanceOf(NotThere.class);
    }

    @Test
    void merges_are_undone_from_the_last_one_back() {
        var first = merge(Set.of());
        var third = people.teacher("99102", "Sơn Thị Quý Em", 1985, Sensitive.UNKNOWN);
        var survivor = Acting.as(body, () -> registrants.visibleTo(body, commune.id()));
        Acting.as(
                body,
                () -> merging.merge(
                        body, new Looked(third.id(), 0), new Looked(survivor.id(), survivor.version()), Set.of()));

        assertThat(Acting.as(body, () -> registrants.survivorOf(department.id())))
                .isEqualTo(third.id());
        assertThatThrownBy(() -> run(() -> merging.undo(body, first))).isInstanceOf(Refused.class);
    }

    @Test
    void two_different_people_are_not_asked_about_again() {
        run(() -> merging.tellApart(body, department.id(), commune.id()));

        assertThat(Acting.as(body, () -> duplicates.of(body, commune.id()))).isEmpty();
    }

    @Test
    void an_officer_decides_nothing_across_units() {
        var officer = people.officer("99101");

        assertThatThrownBy(() -> Acting.as(
                        officer,
                        () -> merging.merge(
                                officer, new Looked(commune.id(), 0), new Looked(department.id(), 0), Set.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long merge(Set<Field> taken) {
        return Acting.as(
                body, () -> merging.merge(body, new Looked(commune.id(), 0), new Looked(department.id(), 0), taken));
    }

    private List<String> titles(Registrant one) {
        var titles = new ArrayList<String>();
        Acting.as(body, () -> honours.of(one.id()))
                .forEach(held -> titles.add(held.honour().award()));
        return titles;
    }

    private void run(Runnable work) {
        Acting.as(body, () -> {
            work.run();
            return true;
        });
    }
}
