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
                    tell(lines.get(i), i);
                }
            }
        } finally {
            clock.shiftBy(today);
        }
    }

    /// Of every ten units: three accepted, one received, one sent, one returned, one before its head, one begun.
    private void tell(DutyLine line, int i) {
        var far = List.of(5, 0, 3, 5, 1, 4, 0, 6, 5, 2).get(i % 10);
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
            on(i, 0, officer, () -> write(officer, line, i, head.name()));
        }
        if (far >= 2) {
            on(i, 2, officer, () -> submitDossier.submit(officer, line.id(), version(line)));
        }
        if (far >= 3) {
            on(i, 3, head, () -> approveDossier.approve(head, line.id(), version(line), Map.of()));
        }
        if (far >= 4) {
            on(i, 5, receiver, () -> reviewDossier.receive(receiver, line.id(), version(line)));
        }
        if (far == 5) {
            on(i, 7, receiver, () -> reviewDossier.accept(receiver, line.id(), version(line)));
        }
        if (far == 6) {
            var reason = "Bản quét thiếu trang phân công nhiệm vụ các tiểu ban, đề nghị quét đủ và gửi lại.";
            on(i, 7, receiver, () -> reviewDossier.giveBack(receiver, line.id(), version(line), reason));
        }
    }

    private void write(Actor officer, DutyLine line, int i, String signer) {
        var issued = clock.today().minusDays(1);
        var summary = "Kế hoạch tổ chức Hội nghị điển hình tiên tiến " + line.unitName();
        keepDraft.save(officer, line.id(), new Draft((11 + i) + "/KH-UBND", issued, summary, signer), 0);
        keepDraft.attach(
                officer,
                line.id(),
                new Upload("Ke-hoach-" + line.unitCode() + ".pdf", BlankPdf.about(line.unitCode())));
    }

    private int version(DutyLine line) {
        return dossiers.visibleTo(Actor.SYSTEM, line.id()).version();
    }

    private void on(int i, int later, Actor actor, Runnable step) {
        clock.shiftBy(clock.shiftTo(FIRST_DAY.plusDays(i * 7L % 28 + later)).plus(Duration.ofMinutes(17L * i % 480)));
        Acting.as(actor, () -> {
            step.run();
            return true;
        });
    }
}
