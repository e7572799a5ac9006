package vn.daihoi.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.duty.ApproveDossier;
import vn.daihoi.duty.Dossiers;
import vn.daihoi.duty.Draft;
import vn.daihoi.duty.DutyFilter;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.duty.DutyList;
import vn.daihoi.duty.KeepDraft;
import vn.daihoi.duty.ReviewDossier;
import vn.daihoi.duty.SubmitDossier;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// What units have sent up by the demo's day: some accepted, some returned, some still being written. The units that
/// have demo accounts have done nothing yet: that is left to those who try the program. People are invented.
@Component
@Profile("demo")
class DutyChapter implements DemoChapter {
    static final Set<String> LEFT_TO_THE_READER = Set.of("942", "31569", "31582", "94-XSKT", "94-SNV");
    /// Of every ten units: three accepted, one received, one sent, one returned, one before its head, one begun.
    private static final List<Integer> HOW_FAR = List.of(5, 0, 3, 5, 1, 4, 0, 6, 5, 2);
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 6);
    private static final List<String> OFFICERS =
            List.of("Huỳnh Văn Tâm", "Kim Thị Sà Vên", "Nguyễn Thị Hồng Loan", "Trà Minh Đức", "Lâm Thị Thu Hà");
    private static final List<String> HEADS =
            List.of("Phan Văn Út", "Sơn Minh Thắng", "Võ Thị Kim Ngân", "Đỗ Quốc Bảo", "Quách Thanh Nhàn");

    private final DutyList duties;
    private final Dossiers dossiers;
    private final KeepDraft keepDraft;
    private final SubmitDossier submitDossier;
    private final ApproveDossier approveDossier;
    private final ReviewDossier reviewDossier;
    private final SeasonClock clock;

    DutyChapter(
            DutyList duties,
            Dossiers dossiers,
            KeepDraft keepDraft,
            SubmitDossier submitDossier,
            ApproveDossier approveDossier,
            ReviewDossier reviewDossier,
            SeasonClock clock) {
        this.duties = duties;
        this.dossiers = dossiers;
        this.keepDraft = keepDraft;
        this.submitDossier = submitDossier;
        this.approveDossier = approveDossier;
        this.reviewDossier = reviewDossier;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 300;
    }

    /// Each unit's papers fall on days of its own, so that the board has a past to show.
    @Override
    public void tell() {
        var today = clock.shift();
        try {
            var lines = duties.find(Actor.SYSTEM, DutyFilter.ALL.rule("ke-hoach"), 500, 0);
            for (var i = 0; i < lines.size(); i++) {
                if (!LEFT_TO_THE_READER.contains(lines.get(i).unitCode())) {
                    tell(lines.get(i), new Course(HOW_FAR.get(i % 10), FIRST_DAY.plusDays(i * 7L % 28), i));
                }
            }
            tellReports();
        } finally {
            clock.shiftBy(today);
        }
    }

    /// Of conferences that were held (KH128 III.5): right after Tết half of the reports are there, and accepted they
    /// make the conference reported.
    private void tellReports() {
        var held = duties.find(Actor.SYSTEM, DutyFilter.ALL.rule("bao-cao"), 500, 0).stream()
                .filter(line -> line.heldOn() != null)
                .toList();
        for (var i = 0; i < held.size(); i++) {
            var line = held.get(i);
            var day = line.heldOn();
            if (day != null && i % 3 != 2) {
                var early = day.isBefore(LocalDate.of(2020, 2, 1));
                tell(line, new Course(early ? 5 : i % 3 + 1, day, i));
            }
        }
    }

    /// @param far 1 begun, 2 before its head, 3 sent up, 4 received, 5 accepted, 6 returned
    private record Course(int far, LocalDate firstDay, int i) {}

    private void tell(DutyLine line, Course course) {
        var i = course.i();
        var far = course.far();
        var unit = dossiers.visibleTo(Actor.SYSTEM, line.id()).duty();
        var scope = unit.unit().path();
        var officer = new Actor(0, OFFICERS.get(i % 5), Set.of(Roles.UNIT_OFFICER), line.unitId(), scope);
        var head = new Actor(0, HEADS.get(i % 5), Set.of(Roles.HEAD_OF_UNIT), line.unitId(), scope);
        var receiver = new Actor(
                0,
                unit.receiver().title(),
                Set.of(Roles.STANDING_BODY),
                null,
                unit.receiver().path());
        if (far >= 1) {
            on(course, 0, officer, () -> write(officer, line, i, head.name()));
        }
        if (far >= 2) {
            on(course, 2, officer, () -> submitDossier.submit(officer, line.id(), version(line)));
        }
        if (far >= 3) {
            on(course, 3, head, () -> approveDossier.approve(head, line.id(), version(line), Map.of()));
        }
        if (far >= 4) {
            on(course, 5, receiver, () -> reviewDossier.receive(receiver, line.id(), version(line)));
        }
        if (far == 5) {
            on(course, 7, receiver, () -> reviewDossier.accept(receiver, line.id(), version(line)));
        }
        if (far == 6) {
            var reason = "Bản quét thiếu trang phân công nhiệm vụ các tiểu ban, đề nghị quét đủ và gửi lại.";
            on(course, 7, receiver, () -> reviewDossier.giveBack(receiver, line.id(), version(line), reason));
        }
    }

    private void write(Actor officer, DutyLine line, int i, String signer) {
        var isReport = line.afterHeld();
        var issued = isReport ? clock.today() : clock.today().minusDays(1);
        var number = (11 + i) + (isReport ? "/BC-UBND" : "/KH-UBND");
        var summary = (isReport ? "Báo cáo kết quả" : "Kế hoạch tổ chức")
                + " Hội nghị điển hình tiên tiến "
                + line.unitName();
        var file = (isReport ? "Bao-cao-" : "Ke-hoach-") + line.unitCode() + ".pdf";
        keepDraft.save(officer, line.id(), new Draft(number, issued, summary, signer), 0);
        keepDraft.attach(officer, line.id(), new Upload(file, BlankPdf.about(line.unitCode())));
    }

    private int version(DutyLine line) {
        return dossiers.visibleTo(Actor.SYSTEM, line.id()).version();
    }

    private void on(Course course, int later, Actor actor, Runnable step) {
        clock.shiftBy(
                clock.shiftTo(course.firstDay().plusDays(later)).plus(Duration.ofMinutes(485 + 17L * course.i() % 60)));
        Acting.as(actor, () -> {
            step.run();
            return true;
        });
    }
}
