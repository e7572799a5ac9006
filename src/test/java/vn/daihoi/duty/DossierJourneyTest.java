package vn.daihoi.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.daihoi.duty.SampleSeason.as;
import static vn.daihoi.duty.SampleSeason.run;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.duty.DossierEvent.Action;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.notice.Notice;
import vn.daihoi.notice.Notices;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;

@DutyTest
class DossierJourneyTest {
    @Autowired
    private SampleSeason season;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierEvents events;

    @Autowired
    private KeepDraft keepDraft;

    @Autowired
    private SubmitDossier submitDossier;

    @Autowired
    private ApproveDossier approveDossier;

    @Autowired
    private ReviewDossier reviewDossier;

    @Autowired
    private StoredFiles files;

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private SampleSeason.Commune commune;
    private Actor officer;
    private Actor head;
    private Actor district;
    private long id;

    @BeforeEach
    void a_commune_owes_its_plan() {
        season.begin();
        commune = season.commune();
        officer = commune.officer(season);
        head = commune.head(season);
        district = season.district();
        id = season.duty(commune.id(), "ke-hoach");
    }

    @Test
    void a_paper_goes_from_draft_to_accepted() {
        season.submitted(commune, id);
        run(head, () -> approveDossier.approve(head, id, season.version(id), Map.of()));
        run(district, () -> reviewDossier.receive(district, id, season.version(id)));
        run(district, () -> reviewDossier.accept(district, id, season.version(id)));

        assertThat(season.dossier(id).state()).isInstanceOf(DossierState.Accepted.class);
        assertThat(steps())
                .containsExactly(Action.BEGUN, Action.SUBMITTED, Action.SENT_UP, Action.RECEIVED, Action.ACCEPTED);
        assertThat(told(officer)).first().isEqualTo("duty.notice.accepted");
        assertThat(told(head)).contains("duty.notice.submitted");
        assertThat(told(district)).contains("duty.notice.sent_up");
    }

    @Test
    void a_returned_paper_comes_back_with_its_reason_and_may_be_mended() {
        sentUp();
        run(district, () -> reviewDossier.giveBack(district, id, season.version(id), "Thiếu con dấu"));

        var returned = season.dossier(id);
        assertThat(returned.state())
                .isInstanceOfSatisfying(
                        DossierState.Returned.class,
                        state -> assertThat(state.reason()).isEqualTo("Thiếu con dấu"));
        assertThat(returned.attachments()).hasSize(1);

        run(officer, () -> submitDossier.submit(officer, id, season.version(id)));
        assertThat(season.dossier(id).round()).isEqualTo(2);
    }

    @Test
    void nothing_is_returned_without_a_reason() {
        sentUp();

        assertThat(refusal(() -> reviewDossier.giveBack(district, id, season.version(id), " "), district))
                .containsExactly("NOP-204");
    }

    @Test
    void a_breach_goes_up_only_when_the_head_accepts_it_with_a_reason() {
        season.drafted(officer, id, new Draft("12/KH-UBND", null, "Kế hoạch", "Lý Bình Cang"));
        run(officer, () -> submitDossier.submit(officer, id, season.version(id)));

        assertThat(refusal(() -> approveDossier.approve(head, id, season.version(id), Map.of()), head))
                .containsExactly("NOP-103");
        assertThat(season.dossier(id).state()).isInstanceOf(DossierState.AwaitingHead.class);

        var reasons = Map.of("NOP-103", "Văn thư đóng dấu ngày sau");
        run(head, () -> approveDossier.approve(head, id, season.version(id), reasons));
        assertThat(season.dossier(id).accepted()).singleElement().satisfies(accepted -> {
            assertThat(accepted.reason()).isEqualTo("Văn thư đóng dấu ngày sau");
            assertThat(accepted.by()).isEqualTo("Lý Bình Cang");
        });
    }

    @Test
    void the_head_hands_back_and_the_officer_goes_on() {
        season.submitted(commune, id);
        run(head, () -> approveDossier.handBack(head, id, season.version(id), "Sửa trích yếu"));

        assertThat(season.dossier(id).state().isOpenForChanges()).isTrue();
        assertThat(told(officer)).first().isEqualTo("duty.notice.handed_back");
    }

    @Test
    void of_two_heads_at_once_one_approves_and_the_other_is_told_who_did() throws Exception {
        season.submitted(commune, id);
        var version = season.version(id);
        Callable<List<String>> approve = () -> {
            try {
                run(head, () -> approveDossier.approve(head, id, version, Map.of()));
                return List.of();
            } catch (Refused refused) {
                return refused.findings().stream().map(Finding::code).toList();
            }
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(approve, approve)).stream()
                    .map(done -> as(Actor.SYSTEM, done::get))
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder(List.of(), List.of("NOP-214"));
        }
        assertThat(steps()).containsOnlyOnce(Action.SENT_UP);
    }

    @Test
    void of_two_officers_at_once_the_second_loses_nothing_of_the_first() {
        season.drafted(officer, id, new Draft("1/KH-UBND", null, "Bản một", ""));
        var seen = season.version(id);
        run(officer, () -> keepDraft.save(officer, id, new Draft("2/KH-UBND", null, "Bản hai", ""), seen));

        assertThatThrownBy(() ->
                        run(head, () -> keepDraft.save(head, id, new Draft("3/KH-UBND", null, "Bản ba", ""), seen)))
                .isInstanceOf(StaleEdit.class);
        assertThat(season.dossier(id).draft().number()).isEqualTo("2/KH-UBND");
    }

    @Test
    void what_was_decided_on_an_old_page_is_refused() {
        season.submitted(commune, id);
        var seen = season.version(id);
        run(officer, () -> submitDossier.withdraw(officer, id, season.version(id)));
        run(officer, () -> submitDossier.submit(officer, id, season.version(id)));

        assertThat(refusal(() -> approveDossier.approve(head, id, seen, Map.of()), head))
                .containsExactly("NOP-202");
    }

    @Test
    void a_sent_paper_can_no_longer_be_changed() {
        sentUp();

        assertThat(refusal(() -> keepDraft.attach(officer, id, new Upload("b.pdf", SampleFiles.pdf("muộn"))), officer))
                .containsExactly("NOP-214");
    }

    @Test
    void a_step_is_written_whole_or_not_at_all() {
        season.submitted(commune, id);
        run(
                head,
                () -> transaction.executeWithoutResult(status -> {
                    approveDossier.approve(head, id, season.version(id), Map.of());
                    status.setRollbackOnly();
                }));

        assertThat(season.dossier(id).state()).isInstanceOf(DossierState.AwaitingHead.class);
        assertThat(steps()).doesNotContain(Action.SENT_UP);
        assertThat(told(district)).doesNotContain("duty.notice.sent_up");
    }

    @Test
    void a_refused_file_leaves_the_draft_as_it_was() {
        season.drafted(officer, id, new Draft("1/KH-UBND", null, "Bản một", ""));

        assertThat(refusal(
                        () -> keepDraft.attach(officer, id, new Upload("kế hoạch.pdf", SampleFiles.text("MZ"))),
                        officer))
                .containsExactly("TEP-103");
        assertThat(season.dossier(id).draft().number()).isEqualTo("1/KH-UBND");
        assertThat(season.dossier(id).attachments()).hasSize(1);
    }

    @Test
    void a_file_comes_back_as_it_was_sent() {
        season.submitted(commune, id);
        var attachment = season.dossier(id).attachments().getFirst();

        var download = as(district, () -> files.download(dossiers.fileOf(district, id, attachment.id())));

        assertThat(download.bytes()).isEqualTo(SampleFiles.pdf("Kế hoạch " + id));
        assertThat(download.response().getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.pdf");
    }

    @Test
    void another_commune_sees_nothing_of_it() {
        season.submitted(commune, id);
        var other = season.commune().officer(season);

        assertThatThrownBy(() -> run(other, () -> dossiers.visibleTo(other, id)))
                .isInstanceOf(NotThere.class);
        var pretending = new Actor(other.accountId(), other.name(), other.roles(), other.unitId(), Actor.EVERYTHING);
        assertThatThrownBy(() -> run(other, () -> dossiers.visibleTo(pretending, id)))
                .as("the database holds it a second time")
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_district_reads_its_communes_papers_but_does_not_write_them() {
        assertThatThrownBy(() -> run(district, () -> keepDraft.save(district, id, Draft.BLANK, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(officer, () -> reviewDossier.accept(officer, id, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void history_cannot_be_rewritten() {
        season.submitted(commune, id);

        assertThatThrownBy(() -> run(
                        Actor.SYSTEM,
                        () -> jdbc.sql("delete from duty.dossier_event").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void sentUp() {
        season.submitted(commune, id);
        run(head, () -> approveDossier.approve(head, id, season.version(id), Map.of()));
    }

    private List<Action> steps() {
        return as(Actor.SYSTEM, () -> events.of(season.dossier(id))).stream()
                .map(DossierEvent::action)
                .toList();
    }

    private List<String> told(Actor actor) {
        return as(actor, () -> notices.latest(actor, 50)).stream()
                .filter(notice -> notice.link().equals("/duties/" + id))
                .map(Notice::key)
                .toList();
    }

    private static List<String> refusal(Runnable work, Actor actor) {
        var refused = catchThrowableOfType(Refused.class, () -> run(actor, work));
        return refused.findings().stream().map(Finding::code).toList();
    }
}
