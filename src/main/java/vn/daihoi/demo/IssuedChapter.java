package vn.daihoi.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.document.ComposePaper;
import vn.daihoi.document.Drafts;
import vn.daihoi.document.IssueDraft;
import vn.daihoi.document.KeepLetterhead;
import vn.daihoi.document.Letterhead;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.PaperSigns;
import vn.daihoi.document.WritePaper;
import vn.daihoi.report.FinalReports;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitTree;
import vn.daihoi.unit.Units;

/// Papers drawn up in the program and issued: whoever has closed a results report has numbered it in the own register,
/// the province has chased those who are late. Signers are invented.
@Component
@Profile("demo")
class IssuedChapter implements DemoChapter {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 11);
    private static final String REPORT = "bao-cao-ket-qua";
    private static final String CHASING = "cong-van-don-doc";
    private static final List<String> SIGNERS =
            List.of("Phan Văn Út", "Sơn Minh Thắng", "Võ Thị Kim Ngân", "Đỗ Quốc Bảo", "Quách Thanh Nhàn");

    private final Units units;
    private final UnitTree tree;
    private final FinalReports reports;
    private final Letterheads letterheads;
    private final KeepLetterhead keep;
    private final WritePaper write;
    private final Drafts drafts;
    private final ComposePaper compose;
    private final IssueDraft issue;
    private final SeasonClock clock;

    IssuedChapter(
            Units units,
            UnitTree tree,
            FinalReports reports,
            Letterheads letterheads,
            KeepLetterhead keep,
            WritePaper write,
            Drafts drafts,
            ComposePaper compose,
            IssueDraft issue,
            SeasonClock clock) {
        this.units = units;
        this.tree = tree;
        this.reports = reports;
        this.letterheads = letterheads;
        this.keep = keep;
        this.write = write;
        this.drafts = drafts;
        this.compose = compose;
        this.issue = issue;
        this.clock = clock;
    }

    /// After the reports.
    @Override
    public int order() {
        return 460;
    }

    @Override
    public void tell() {
        var today = clock.shift();
        try {
            var closed = tree.on(Actor.SYSTEM, clock.today()).stream()
                    .filter(unit -> reports.ofUnit(Actor.SYSTEM, unit.id()).isPresent())
                    .toList();
            for (var i = 0; i < closed.size(); i++) {
                issue(closed.get(i), SIGNERS.get(i % SIGNERS.size()), REPORT, 7 + 4 * i, Map.of());
            }
            var province = units.root().orElseThrow();
            issue(province, "Lâm Hoàng Em", CHASING, 61, Map.of("han", "20/02/2020"));
        } finally {
            clock.shiftBy(today);
        }
    }

    /// @param words for the places that the data cannot fill
    private void issue(Unit unit, String signer, String code, int number, Map<String, String> words) {
        clock.shiftBy(clock.shiftTo(DAY).plus(Duration.ofMinutes(480L + 7L * number)));
        var role = unit.parentId() == null ? Roles.STANDING_BODY : Roles.UNIT_OFFICER;
        var officer = new Actor(0, "Cán bộ văn phòng (nhân vật giả định)", Set.of(role), unit.id(), unit.path());
        Acting.as(officer, () -> {
            sign(officer, unit, signer);
            var id = write.begin(officer, unit.id(), code, "");
            if (!words.isEmpty()) {
                write.save(officer, id, words, drafts.visibleTo(officer, id).version());
            }
            var draft = drafts.visibleTo(officer, id);
            var composed = compose.draft(officer, draft);
            if (composed.contents().missing().isEmpty()) {
                var order = new IssueDraft.Order(number, DAY, draft.version(), PaperSigns.seen(composed));
                issue.issue(officer, id, order);
            }
            return true;
        });
    }

    private void sign(Actor officer, Unit unit, String signer) {
        var proposed = letterheads.of(unit.id());
        keep.keep(
                officer,
                unit.id(),
                new Letterhead(
                        proposed.superior(),
                        proposed.body(),
                        proposed.abbreviation(),
                        proposed.place(),
                        proposed.authority(),
                        proposed.post(),
                        signer + " (giả định)",
                        proposed.archive(),
                        proposed.version()));
    }
}
