package vn.daihoi.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.conference.BeginConference;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.programme.Paper;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.ReviewExemplar;
import vn.daihoi.exemplar.Sheet;
import vn.daihoi.people.MergeUndone;
import vn.daihoi.people.RegistrantsMerged;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.report.figure.Counted;
import vn.daihoi.report.figure.Figure;
import vn.daihoi.report.figure.FigureList;
import vn.daihoi.report.figure.FigureSources;
import vn.daihoi.report.figure.Figures;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;

@OnLists
class TalksTest {
    private static final String COMMUNE = "31570";
    private static final String TEXT = "Kính thưa quý vị đại biểu. ".repeat(60);
    private static int count;

    @Autowired
    Season season;

    @Autowired
    ProposeExemplar propose;

    @Autowired
    ReviewExemplar review;

    @Autowired
    Exemplars exemplars;

    @Autowired
    BeginConference begin;

    @Autowired
    Conferences conferences;

    @Autowired
    ChooseTalks choose;

    @Autowired
    WriteTalk write;

    @Autowired
    Talks talks;

    @Autowired
    Remarks remarks;

    @Autowired
    Programmes programmes;

    @Autowired
    Figures figures;

    @Autowired
    FigureSources sources;

    @Autowired
    ApplicationEventPublisher events;

    private Actor commune;
    private Actor host;
    private Actor district;
    private long conference;
    private long exemplar;

    @BeforeEach
    void a_district_has_taken_up_a_farmer_of_a_commune() {
        season.open();
        commune = new Actor(
                41,
                "Sơn Thị Mỹ Dung",
                Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT),
                season.unit(COMMUNE).id(),
                season.unit(COMMUNE).path());
        host = season.officer("942");
        var unit = season.unit("942");
        district = new Actor(42, "Lâm Hoàng Em", Set.of(Roles.STANDING_BODY), unit.id(), unit.path());
        conference = as(
                host, () -> conferences.idOf(unit.id(), "2019 - 2020").orElseGet(() -> begin.begin(host, unit.id())));
        var farmer = season.person(COMMUNE, "Lâm Thị Tham Luận " + (char) ('A' + count++), 1980, Sex.FEMALE, "Khơ-me");
        exemplar = as(commune, () -> propose.begin(commune, season.unit(COMMUNE).id(), farmer));
        var sheet = new Sheet("Giữ giống lúa", "làm ruộng ".repeat(20), Sector.FARMING, List.of(), 2016, 2019, "");
        run(commune, () -> propose.save(commune, exemplar, version(), sheet));
        run(commune, () -> propose.sendUp(commune, exemplar, version()));
    }

    private int version() {
        return as(Actor.SYSTEM, () -> exemplars.visibleTo(Actor.SYSTEM, exemplar))
                .version();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    private static void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    private long chosen() {
        run(district, () -> review.takeUp(district, exemplar, version()));
        return as(host, () -> choose.choose(host, conference, exemplar, Way.PAPERS, "Nữ nông dân Khmer"));
    }

    private Talk now(long id) {
        return as(Actor.SYSTEM, () -> talks.find(id).orElseThrow());
    }

    private static List<String> codes(Throwable thrown) {
        return ((Refused) thrown).findings().stream().map(Finding::code).toList();
    }

    @Test
    void the_commune_writes_the_district_remarks_and_freezes_into_the_programme() {
        var id = chosen();
        run(commune, () -> write.save(commune, id, now(id).version(), "Giữ giống lúa quê tôi", TEXT));
        run(commune, () -> write.ask(commune, id, now(id).version()));
        run(district, () -> write.remark(district, id, "quý vị", "Thêm số hộ"));
        assertThatThrownBy(() -> run(host, () -> write.freeze(host, id, now(id).version())))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("TL-112"));

        var remark = as(commune, () -> remarks.of(id)).getFirst();
        run(commune, () -> write.settle(commune, id, remark.id()));
        run(host, () -> write.freeze(host, id, now(id).version()));

        assertThat(now(id).state()).isEqualTo(TalkState.FROZEN);
        var papers = as(host, () -> programmes.of(conference)).papers();
        assertThat(papers).extracting(Paper::title).contains("Giữ giống lúa quê tôi");
        assertThat(papers).extracting(Paper::minutes).contains(now(id).time().minutes());
        assertThatThrownBy(() -> run(commune, () -> write.save(commune, id, now(id).version(), "Khác", TEXT)))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("TL-130"));
    }

    @Test
    void the_results_report_counts_who_was_proposed_and_who_speaks_with_the_rows_behind() {
        var counted = new Counted(season.unit("942").path(), "2019 - 2020", null, null);
        var before = as(host, () -> figures.of(counted));
        chosen();
        var now = as(host, () -> figures.of(counted));

        assertThat(more("tham-luan", before, now)).isOne();
        assertThat(more("tham-luan-phu-nu", before, now)).isOne();
        assertThat(more("tham-luan-da-chot", before, now)).isZero();
        assertThat(more("de-nghi", before, now)).as("proposed before").isZero();
        assertThat(now.of(figure("de-nghi-linh-vuc-nong-nghiep"))).isPositive();
        for (var code : List.of(
                "de-nghi",
                "de-nghi-ca-nhan",
                "de-nghi-phu-nu",
                "de-nghi-dan-toc-thieu-so",
                "duoc-chon",
                "de-nghi-linh-vuc-nong-nghiep",
                "tham-luan",
                "tham-luan-phu-nu",
                "tham-luan-truc-tiep")) {
            assertThat(as(host, () -> sources.of(figure(code), counted, 1_000, 0)))
                    .as(code)
                    .hasSize((int) now.of(figure(code)));
        }
    }

    private static Figure figure(String code) {
        return FigureList.coded(code).orElseThrow();
    }

    private static long more(String code, Counted.Numbers before, Counted.Numbers now) {
        return now.of(figure(code)) - before.of(figure(code));
    }

    @Test
    void nobody_is_chosen_without_a_reason_twice_or_unvouched() {
        assertThatThrownBy(() -> run(host, () -> choose.choose(host, conference, exemplar, Way.FILM, "Tiêu biểu")))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("TL-123"));
        chosen();
        assertThatThrownBy(() -> run(host, () -> choose.choose(host, conference, exemplar, Way.FILM, " ")))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("TL-121"));
        assertThatThrownBy(() -> run(host, () -> choose.choose(host, conference, exemplar, Way.FILM, "Tiêu biểu")))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("TL-122"));
    }

    @Test
    void two_who_write_at_once_do_not_lose_each_others_words() {
        var id = chosen();
        var version = now(id).version();
        run(commune, () -> write.save(commune, id, version, "Một", TEXT));

        assertThatThrownBy(() -> run(host, () -> write.save(host, id, version, "Hai", TEXT)))
                .isInstanceOf(StaleEdit.class);
        assertThat(now(id).title()).isEqualTo("Một");
    }

    @Test
    void the_commune_neither_freezes_nor_drops_and_a_stranger_sees_nothing() {
        var id = chosen();
        var stranger = season.officer("31569");

        assertThatThrownBy(() -> run(commune, () -> write.freeze(commune, id, now(id).version())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(commune, () -> choose.drop(commune, id, now(id).version())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(stranger, () -> talks.find(id))).isEmpty();
    }

    private List<Paper> papers() {
        return as(host, () -> programmes.of(conference)).papers();
    }

    private long frozen(String title) {
        var id = chosen();
        run(commune, () -> write.save(commune, id, now(id).version(), title, TEXT));
        run(host, () -> write.freeze(host, id, now(id).version()));
        return id;
    }

    @Test
    void a_paper_frozen_again_keeps_its_place_in_the_programme_whatever_became_of_the_names() {
        var first = frozen("Người nói trước");
        a_district_has_taken_up_a_farmer_of_a_commune();
        frozen("Người nói sau");
        var before = papers().stream().map(Paper::id).toList();

        run(host, () -> write.thaw(host, first, now(first).version()));
        assertThat(papers())
                .as("open again, it keeps its line")
                .extracting(Paper::title)
                .contains("Người nói trước");
        run(host, () -> write.save(host, first, now(first).version(), "Người nói trước, sửa một chữ", TEXT));
        run(host, () -> write.freeze(host, first, now(first).version()));

        assertThat(papers()).extracting(Paper::id).containsExactlyElementsOf(before);
        assertThat(papers())
                .filteredOn(paper -> Long.valueOf(paper.id()).equals(now(first).paperId()))
                .extracting(Paper::title)
                .containsExactly("Người nói trước, sửa một chữ");
    }

    @Test
    void who_is_dropped_leaves_the_programme() {
        var id = frozen("Sẽ thôi");
        run(host, () -> write.thaw(host, id, now(id).version()));
        run(host, () -> choose.drop(host, id, now(id).version()));
        assertThat(papers()).extracting(Paper::title).doesNotContain("Sẽ thôi");
    }

    @Test
    void nobody_freezes_or_drops_a_text_they_have_not_seen() {
        var id = chosen();
        var seen = now(id).version();
        run(commune, () -> write.save(commune, id, seen, "Bản mới", TEXT));
        assertThatThrownBy(() -> run(host, () -> write.freeze(host, id, seen))).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> run(host, () -> choose.drop(host, id, seen))).isInstanceOf(StaleEdit.class);
        assertThat(now(id).state()).isEqualTo(TalkState.WRITING);
    }

    @Test
    void a_paper_follows_a_merge_and_comes_back_with_its_undoing() {
        var id = chosen();
        var before = now(id).registrantId();
        run(Actor.SYSTEM, () -> events.publishEvent(new RegistrantsMerged(7001, 99_001, before)));
        run(Actor.SYSTEM, () -> events.publishEvent(new RegistrantsMerged(7002, 99_002, 99_001)));
        assertThat(now(id).registrantId()).isEqualTo(99_002);
        run(Actor.SYSTEM, () -> events.publishEvent(new MergeUndone(7002, 99_002, 99_001)));
        run(Actor.SYSTEM, () -> events.publishEvent(new MergeUndone(7001, 99_001, before)));
        assertThat(now(id).registrantId()).isEqualTo(before);
    }
}
