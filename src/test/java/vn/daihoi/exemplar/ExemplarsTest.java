package vn.daihoi.exemplar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.file.Upload;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Honour;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.photo.SamplePhotos;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;

@OnLists
@Import(ExemplarsTest.Heard.class)
class ExemplarsTest {
    private static final String COMMUNE = "31570";
    private static final String DEEDS =
            "Từ năm 2016 chị chuyển ba công ruộng nhiễm mặn sang lúa thơm xen tôm, rồi vận động mười hai hộ trong ấp "
                    + "cùng làm, góp vốn mua máy cấy. Thu nhập mỗi hộ tăng gấp đôi, ấp không còn hộ nghèo người Khmer.";

    @Autowired
    Season season;

    @Autowired
    ProposeExemplar propose;

    @Autowired
    ReviewExemplar review;

    @Autowired
    RecordConsent consents;

    @Autowired
    KeepEvidence evidence;

    @Autowired
    Evidences evidences;

    @Autowired
    Exemplars exemplars;

    @Autowired
    Steps steps;

    @Autowired
    Judgement judgement;

    @Autowired
    LikelyTwins twins;

    @Autowired
    Movements movements;

    @Autowired
    KeepHonours honours;

    @Autowired
    ForgetContact forget;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Heard heard;

    private static int count;
    private Actor officer;
    private Actor head;
    private Actor district;
    private long farmer;

    /// Facts that were told in the transaction.
    @TestComponent
    static class Heard {
        final List<Object> facts = new ArrayList<>();

        @EventListener
        void consent(ConsentWithdrawn fact) {
            facts.add(fact);
        }

        @EventListener
        void chosen(ExemplarChosen fact) {
            facts.add(fact);
        }
    }

    @BeforeEach
    void a_commune_knows_a_farmer() {
        season.open();
        officer = season.officer(COMMUNE);
        head = season.head(COMMUNE);
        var unit = season.unit("942");
        district = new Actor(7, "Lâm Hoàng Em", Set.of(Roles.STANDING_BODY), unit.id(), unit.path());
        farmer = season.person(COMMUNE, "Thạch Thị Sà Phol " + letter(), 1979, Sex.FEMALE, "Khơ-me");
        heard.facts.clear();
    }

    private static String letter() {
        count++;
        return (char) ('A' + count % 26) + "" + (char) ('a' + count / 26);
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return Acting.as(actor, () -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    private long begun() {
        return as(officer, () -> propose.begin(officer, season.unit(COMMUNE).id(), farmer));
    }

    private Exemplar now(long id) {
        return as(Actor.SYSTEM, () -> exemplars.visibleTo(Actor.SYSTEM, id));
    }

    private long written() {
        var id = begun();
        run(officer, () -> propose.save(officer, id, now(id).version(), sheet()));
        return id;
    }

    private Sheet sheet() {
        var movement = as(officer, () -> movements.all(officer, now(begunId()).season()))
                .getFirst();
        return new Sheet(
                "Người đưa lúa thơm về phum sóc", DEEDS, Sector.FARMING, List.of(movement.id()), 2016, 2019, "0299");
    }

    /// Any exemplar of the season, to know its name.
    private long begunId() {
        return as(Actor.SYSTEM, () -> exemplars.ofRegistrants(Actor.SYSTEM, "2019 - 2020", List.of(farmer)))
                .get(farmer)
                .id();
    }

    private long proposed() {
        var id = written();
        run(officer, () -> propose.handOver(officer, id, now(id).version()));
        run(head, () -> propose.sendUp(head, id, now(id).version()));
        return id;
    }

    private static List<String> codes(Throwable thrown) {
        return ((Refused) thrown).findings().stream().map(Finding::code).toList();
    }

    @Test
    void the_four_movements_of_the_plan_stand_in_the_register_with_their_citation() {
        var all = as(officer, () -> movements.all(officer, "2019 - 2020"));

        assertThat(all).hasSize(4).allMatch(one -> one.citation() != null);
        assertThat(all.getFirst().citation()).hasToString("KH128 II.1.b");
        assertThat(all.getFirst().period()).isEqualTo("2016 - 2020");
    }

    @Test
    void a_farmer_goes_from_her_commune_to_the_congress() {
        var id = proposed();
        assertThat(now(id).state()).isInstanceOf(ExemplarState.Proposed.class);
        assertThat(now(id).deskUnitId()).isEqualTo(season.unit("942").id());

        run(district, () -> review.takeUp(district, id, now(id).version()));
        assertThat(now(id).state()).isInstanceOf(ExemplarState.TakenUp.class);
        run(district, () -> review.sendOn(district, id, now(id).version()));
        var province = season.standingBody();
        run(province, () -> review.takeUp(province, id, now(id).version()));

        assertThat(now(id).state()).isInstanceOf(ExemplarState.Chosen.class);
        assertThat(now(id).name()).startsWith("Thạch Thị Sà Phol");
        assertThat(heard.facts).hasSize(1).first().isInstanceOf(ExemplarChosen.class);
        assertThat(as(officer, () -> steps.of(id)))
                .extracting(Step::action)
                .containsExactly("chosen", "sent_on", "taken_up", "sent_up", "handed_over", "begun");
    }

    @Test
    void nobody_is_proposed_twice_in_a_season() {
        begun();

        assertThatThrownBy(this::begun)
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("DX-101"));
    }

    @Test
    void a_proposal_without_deeds_does_not_go_up() {
        var id = begun();

        assertThatThrownBy(() -> run(officer, () -> propose.handOver(officer, id, now(id).version())))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).contains("DX-111", "DX-112"));
    }

    @Test
    void of_two_reviewers_the_second_learns_what_the_first_did() {
        var id = proposed();
        var version = now(id).version();
        run(district, () -> review.takeUp(district, id, version));

        assertThatThrownBy(() -> run(district, () -> review.decline(district, id, version, "Chưa tiêu biểu")))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("DX-130"));
    }

    @Test
    void what_was_saved_before_never_says_how_to_reach_somebody() {
        var id = written();
        run(Actor.SYSTEM, () -> forget.remove(LocalDate.of(2100, 1, 1)));

        assertThat(now(id).sheet().contact()).isEmpty();
        var knowing = as(
                Actor.SYSTEM,
                () -> jdbc.sql("select count(*) from exemplar.version where exemplar_id = :id and jsonb_exists(sheet,"
                                + " 'contact')")
                        .param("id", id)
                        .query(Long.class)
                        .single());
        assertThat(knowing).isZero();
    }

    @Test
    void what_was_saved_meanwhile_is_not_written_over() {
        var id = written();
        var version = now(id).version();
        run(
                officer,
                () -> propose.save(officer, id, version, new Sheet("Một", DEEDS, null, List.of(), null, null, "")));

        assertThatThrownBy(() -> run(
                        officer,
                        () -> propose.save(
                                officer, id, version, new Sheet("Hai", DEEDS, null, List.of(), null, null, ""))))
                .isInstanceOf(StaleEdit.class);
        assertThat(as(officer, () -> steps.versions(id)))
                .extracting(Steps.Version::headline)
                .containsExactly("Một", "Người đưa lúa thơm về phum sóc");
    }

    @Test
    void a_returned_proposal_is_mended_and_goes_up_again() {
        var id = proposed();
        assertThatThrownBy(() -> run(district, () -> review.giveBack(district, id, now(id).version(), " ")))
                .isInstanceOf(Refused.class);
        run(district, () -> review.giveBack(district, id, now(id).version(), "Ghi rõ số hộ"));

        assertThat(now(id).state().reason()).isEqualTo("Ghi rõ số hộ");
        assertThat(now(id).deskUnitId()).isEqualTo(season.unit(COMMUNE).id());
        run(officer, () -> propose.handOver(officer, id, now(id).version()));
        run(head, () -> propose.sendUp(head, id, now(id).version()));
        assertThat(now(id).state()).isInstanceOf(ExemplarState.Proposed.class);
    }

    @Test
    void consent_can_be_withdrawn_at_any_time_and_is_a_fact_of_its_own() {
        var id = proposed();
        run(district, () -> review.takeUp(district, id, now(id).version()));
        run(officer, () -> consents.give(officer, id, spoken(LocalDate.of(2020, 3, 1))));
        assertThat(published()).contains(id);

        assertThatThrownBy(() ->
                        run(officer, () -> consents.withdraw(officer, id, Season.TODAY, "", "dài".repeat(400))))
                .as("told, and not cut")
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly("DX-133"));
        run(officer, () -> consents.withdraw(officer, id, Season.TODAY, "", "Không muốn lên báo"));

        assertThat(published()).doesNotContain(id);
        assertThat(heard.facts).hasSize(1).first().isInstanceOf(ConsentWithdrawn.class);
        run(officer, () -> consents.give(officer, id, spoken(Season.TODAY)));
        assertThat(published()).contains(id);
    }

    private static NewConsent spoken(LocalDate day) {
        return new NewConsent("Chính chị", day, ConsentHow.SPOKEN, "", true, false, null);
    }

    private List<Long> published() {
        return as(Actor.SYSTEM, () -> exemplars.consented(Actor.SYSTEM, null)).stream()
                .map(Exemplar::id)
                .toList();
    }

    @Test
    void consent_of_tomorrow_on_a_paper_without_a_name_is_refused_all_at_once() {
        var id = begun();
        var wrong = new NewConsent("", Season.TODAY.plusDays(1), ConsentHow.PAPER, "", true, false, null);

        assertThatThrownBy(() -> run(officer, () -> consents.give(officer, id, wrong)))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("DX-143", "DX-144", "DX-145"));
    }

    @Test
    void evidence_is_checked_by_its_content() {
        var id = begun();
        var script = new Upload("anh.jpg", "<svg onload=alert(1)></svg>".getBytes());

        assertThatThrownBy(() -> run(officer, () -> evidence.add(officer, id, "Ảnh", script)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_photo_laid_down_as_evidence_tells_no_place_and_is_made_small() {
        var id = begun();
        var photo = new Upload("ruong.jpg", SamplePhotos.taken(2400, 1200, 6));
        run(officer, () -> evidence.add(officer, id, "Ruộng lúa", photo));

        var kept = Acting.as(officer, () -> {
            var laid = evidences.of(id).getFirst();
            return evidence.download(officer, id, laid.id()).bytes();
        });
        assertThat(new String(photo.bytes(), StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(SamplePhotos.read(kept).getHeight()).isEqualTo(1920);

        var laid = as(officer, () -> evidences.of(id).getFirst().id());
        run(officer, () -> evidence.remove(officer, id, laid, now(id).version()));
        assertThatThrownBy(() -> as(officer, () -> evidence.download(officer, id, laid)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void evidence_is_not_taken_from_under_what_was_changed_meanwhile() {
        var id = written();
        run(officer, () -> evidence.add(officer, id, "", new Upload("ruong.jpg", SamplePhotos.taken(2400, 1200, 6))));
        var laid = as(officer, () -> evidences.of(id).getFirst().id());
        var seen = now(id).version();
        run(officer, () -> propose.handOver(officer, id, seen));

        assertThatThrownBy(() -> run(officer, () -> evidence.remove(officer, id, laid, seen)))
                .isInstanceOf(StaleEdit.class);
        assertThat(as(officer, () -> evidences.of(id))).hasSize(1);
    }

    @Test
    void a_consent_photographed_at_home_tells_no_place() {
        var id = begun();
        var photo = new Upload("giay.jpg", SamplePhotos.taken(1200, 800, 1));
        var given = new NewConsent("Chính chị", Season.TODAY, ConsentHow.PAPER, "", false, false, photo);
        run(officer, () -> consents.give(officer, id, given));

        var kept = Acting.as(officer, () -> {
            var consent =
                    Objects.requireNonNull(exemplars.visibleTo(officer, id).consent());
            return consents.paper(officer, id, consent.id()).bytes();
        });
        assertThat(new String(photo.bytes(), StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void another_commune_neither_sees_nor_writes_it() {
        var id = begun();
        var stranger = season.officer("31569");

        assertThatThrownBy(() -> as(stranger, () -> exemplars.visibleTo(stranger, id)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> run(district, () -> propose.save(district, id, 1, Sheet.EMPTY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void somebody_proposed_elsewhere_under_another_spelling_is_pointed_out() {
        var name = "Kim Thị Mỹ Quý " + letter();
        var one = season.person(COMMUNE, name, 1983, Sex.FEMALE, "Khơ-me");
        var other = season.person("94-SYT", name.replace("Mỹ Quý", "Mĩ Quí"), 1983, Sex.FEMALE, "Khơ-me");
        var department = season.officer("94-SYT");
        run(department, () -> propose.begin(department, season.unit("94-SYT").id(), other));

        var found = as(officer, () -> twins.of("2019 - 2020", one));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().unitName()).isEqualTo("Sở Y tế");
    }

    @Test
    void honours_of_the_register_count_without_being_copied() {
        var id = written();
        assertThat(findings(id)).contains("DX-118");

        var body = season.standingBody();
        run(body, () -> honours.add(body, farmer, Honour.of("giay-khen-cua-chu-tich-ubnd-cap-xa", 2018)));

        assertThat(findings(id)).doesNotContain("DX-118").contains("DX-117", "DX-119");
    }

    private List<String> findings(long id) {
        return as(officer, () -> judgement.of(officer, now(id))).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_list_is_narrowed_by_field_movement_state_and_words() {
        var id = written();
        var all = ExemplarFilter.all("2019 - 2020");
        assertThat(found(all)).contains(id);
        assertThat(found(new ExemplarFilter(
                        all.season(), "lua thom phum soc", null, Sector.FARMING, null, null, "drafting", null, false)))
                .contains(id);
        assertThat(found(new ExemplarFilter(all.season(), "", null, Sector.HEALTH, null, null, null, null, false)))
                .doesNotContain(id);
        assertThat(found(ExemplarFilter.under(all.season(), season.unit("943").id())))
                .doesNotContain(id);
        assertThat(found(ExemplarFilter.waitingAt(
                        all.season(), season.unit("942").id())))
                .doesNotContain(id);
    }

    private List<Long> found(ExemplarFilter filter) {
        return as(Actor.SYSTEM, () -> exemplars.find(Actor.SYSTEM, filter, 100, 0)).rows().stream()
                .map(Exemplar::id)
                .toList();
    }
}
