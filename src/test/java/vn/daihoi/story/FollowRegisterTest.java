package vn.daihoi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.RecordConsent;
import vn.daihoi.people.EditRegistrant;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Honours;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.people.MergeRegistrants;
import vn.daihoi.people.Name;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;

/// The commune and the district work in the register; the story is the province’s, and neither of them sees it.
@OnLists
class FollowRegisterTest {
    private static int count;

    @Autowired
    ApplicationContext beans;

    private Telling telling;
    private Actor district;
    private String name;
    private long farmer;

    @BeforeEach
    void the_province_tells_of_a_farmer_of_the_commune() {
        telling = new Telling(beans);
        var unit = telling.season.unit("942");
        district = new Actor(9, "Lâm Hoàng Em", Set.of(Roles.STANDING_BODY), unit.id(), unit.path());
        count++;
        name = "Kim Thị Sô Phia " + (char) ('A' + count);
        farmer = telling.farmer(name);
    }

    private void call(Actor actor, long registrant, String newName) {
        telling.does(actor, () -> {
            var before = telling.bean(Registrants.class).visibleTo(actor, registrant);
            var profile = new Profile(before.kind(), before.unitId(), Name.of(newName), before.facts());
            telling.bean(EditRegistrant.class).edit(actor, registrant, before.version(), profile, null);
        });
    }

    private boolean isFoundBy(String words, long story) {
        var shelf = telling.bean(PublicShelf.class);
        return shelf.find(shelf.stamp(), new ShelfQuery(words, "", null, 1)).cards().stream()
                .anyMatch(card -> card.storyId() == story);
    }

    @Test
    void a_name_the_commune_corrects_is_corrected_in_public() {
        var story = telling.told(farmer);
        var right = name.replace("Sô Phia", "Sô Phi");

        call(telling.commune, farmer, right);

        assertThat(telling.onShelf(story).card().name()).isEqualTo(right);
        assertThat(isFoundBy(right, story)).isTrue();
        assertThat(isFoundBy(name, story)).as("by the wrong name").isFalse();
        assertThat(isFoundBy("Sô Phi giống lúa thơm Sóc Trăng", story))
                .as("by title and place")
                .isTrue();
    }

    @Test
    void an_honour_the_commune_takes_back_is_gone_in_public() {
        var commune = telling.commune;
        var keep = telling.bean(KeepHonours.class);
        telling.does(commune, () -> keep.add(commune, farmer, Honour.of("lao-dong-tien-tien", 2018)));
        var story = telling.told(farmer);
        assertThat(telling.onShelf(story).honours()).hasSize(1);

        telling.does(
                commune,
                () -> telling.bean(Honours.class).of(farmer).forEach(held -> keep.remove(commune, farmer, held.id())));

        assertThat(telling.onShelf(story).honours()).isEmpty();
    }

    @Test
    void an_honour_called_otherwise_since_the_last_start_is_called_so_in_public() {
        var keep = telling.bean(KeepHonours.class);
        var given = new Honour("bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong", "", 2018, null, "1893/QĐ-UBND");
        telling.does(telling.commune, () -> keep.add(telling.commune, farmer, given));
        var story = telling.told(farmer);
        assertThat(titles(story)).containsExactly(given.title());
        var stamp = telling.bean(PublicShelf.class).stamp();

        JdbcClient.create(beans.getBean("ownerDataSource", DataSource.class))
                .sql("update people.honour set giver = 'Ủy ban nhân dân tỉnh Sóc Trăng' where registrant_id = :id")
                .param("id", farmer)
                .update();
        assertThat(titles(story)).containsExactly(given.title());
        telling.bean(SettleHonours.class).afterTheStart();

        assertThat(titles(story)).containsExactly("Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng");
        assertThat(telling.bean(PublicShelf.class).stamp()).isGreaterThan(stamp);
        assertThat(telling.as(
                        Actor.SYSTEM, () -> telling.bean(SettleHonours.class).settle()))
                .as("a second look finds nothing")
                .isZero();
    }

    private List<String> titles(long story) {
        return telling.onShelf(story).honours().stream().map(ShelfHonour::title).toList();
    }

    @Test
    void a_story_follows_a_merge_by_the_district_and_comes_back() {
        var story = telling.told(farmer);
        var twin = telling.farmer(name + " Hai");

        var merge = telling.merge(district, twin, farmer);
        assertThat(telling.now(story).registrantId()).isEqualTo(twin);
        assertThat(telling.onShelf(story).card().name()).isEqualTo(name + " Hai");

        telling.does(district, () -> telling.bean(MergeRegistrants.class).undo(district, merge));
        assertThat(telling.now(story).registrantId()).isEqualTo(farmer);
        assertThat(telling.onShelf(story).card().name()).isEqualTo(name);
    }

    @Test
    void who_is_an_exemplar_twice_may_be_merged_by_those_who_see_one_of_the_two() {
        var ofProvince = telling.exemplar(farmer);
        var twin = telling.farmer(name + " Hai");
        var ofCommune = telling.as(
                telling.commune,
                () -> telling.bean(ProposeExemplar.class)
                        .begin(
                                telling.commune,
                                telling.season.unit(Telling.COMMUNE).id(),
                                twin));

        telling.merge(district, farmer, twin);

        var exemplars = telling.bean(Exemplars.class);
        telling.does(Actor.SYSTEM, () -> {
            assertThat(exemplars.visibleTo(Actor.SYSTEM, ofProvince).registrantId())
                    .isEqualTo(farmer);
            assertThat(exemplars.visibleTo(Actor.SYSTEM, ofCommune).registrantId())
                    .as("people decide which text goes on")
                    .isEqualTo(twin);
        });
    }

    @Test
    void a_correction_waits_for_a_withdrawal_that_has_begun() throws Exception {
        var story = telling.told(farmer);
        var exemplar = telling.now(story).exemplarId();
        var begun = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var withdrawal = both.submit(() -> telling.does(
                    telling.province,
                    () -> telling.inOne(() -> {
                        telling.bean(Shelf.class).hold();
                        begun.countDown();
                        telling.somebodyWaits();
                        telling.bean(RecordConsent.class).withdraw(telling.province, exemplar, Season.TODAY, "", "");
                    })));
            begun.await();
            var correction = both.submit(() -> call(telling.commune, farmer, name + " Ba"));

            withdrawal.get(20, TimeUnit.SECONDS);
            correction.get(20, TimeUnit.SECONDS);
        }
        assertThat(telling.bean(PublicShelf.class).story(story)).isEmpty();
    }

    private void know(String title, String post) {
        telling.does(telling.commune, () -> {
            var before = telling.bean(Registrants.class).visibleTo(telling.commune, farmer);
            var facts = Facts.of(Sex.FEMALE, 1979, post);
            var profile = new Profile(before.kind(), before.unitId(), new Name(name, "", title, ""), facts);
            telling.bean(EditRegistrant.class).edit(telling.commune, farmer, before.version(), profile, null);
        });
    }

    private ReadStory.Opened opened(long story) {
        return telling.as(telling.head, () -> telling.bean(ReadStory.class).open(telling.head, story));
    }

    @Test
    void a_title_and_a_post_that_tell_of_religion_or_party_stay_in_the_register() {
        know("Sư cô", "Bí thư chi bộ, Trưởng ấp");
        var story = telling.told(farmer);

        assertThat(telling.onShelf(story).card().name()).isEqualTo(name);
        assertThat(telling.onShelf(story).post()).isEqualTo("Trưởng ấp");
        assertThat(opened(story).called()).isEqualTo(name + ", Trưởng ấp");
        assertThat(opened(story).findings()).extracting(Finding::code).contains("CC-117");
    }

    @Test
    void nothing_that_nobody_read_comes_into_public_by_the_register() {
        var story = telling.told(farmer);
        var before = telling.onShelf(story).post();

        know("", "Trưởng ấp, ĐT 0912 345 678");
        assertThat(telling.onShelf(story).post()).isEqualTo(before);
        assertThat(opened(story).findings()).extracting(Finding::code).contains("CC-118");

        call(telling.commune, farmer, name + " người Khmer");
        assertThat(telling.onShelf(story).card().name()).isEqualTo(name);

        var keep = telling.bean(KeepHonours.class);
        var wordy = new Honour("lao-dong-tien-tien", "", 2018, null, "LIEN HE 0987 654 321 nguoi Khmer");
        var plain = new Honour("lao-dong-tien-tien", "", 2019, null, "1893/QĐ-UBND");
        telling.does(telling.commune, () -> keep.add(telling.commune, farmer, wordy));
        telling.does(telling.commune, () -> keep.add(telling.commune, farmer, plain));
        assertThat(telling.onShelf(story).honours())
                .extracting(ShelfHonour::decision)
                .containsExactlyInAnyOrder("", "1893/QĐ-UBND");
    }
}
