package vn.daihoi.document.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.plan.OutlinePart;
import vn.daihoi.report.Comparisons;
import vn.daihoi.report.FinalReports;
import vn.daihoi.report.Stage;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Báo cáo kết quả phong trào thi đua: the words of the unit's report, part by part on the plan's outline. Issued, it
/// goes into the dossier of the report the unit owes.
@Component
class ResultsReport implements PaperSource {
    private final FinalReports reports;
    private final Comparisons comparisons;

    ResultsReport(FinalReports reports, Comparisons comparisons) {
        this.reports = reports;
        this.comparisons = comparisons;
    }

    @Override
    public String code() {
        return "bao-cao-ket-qua";
    }

    @Override
    public PaperType type() {
        return PaperType.REPORT;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    @Override
    public @Nullable DutyDocument owedAs() {
        return DutyDocument.REPORT;
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground.plan() != null && !ground.plan().outline().isEmpty();
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var found = reports.current(actor, ground.unit().id());
        var years = found.map(FinalReports.Text::review).orElse("");
        var next = Optional.ofNullable(ground.plan())
                .map(plan -> plan.heading().period())
                .map(Objects::toString)
                .orElse("");
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .orToWrite("giai_doan", years, "giai đoạn báo cáo")
                .orToWrite("giai_doan_toi", next, "giai đoạn tới")
                .and("phan", found.map(ResultsReport::parts).orElse(List.of()))
                .and("so_sanh", found.map(text -> compared(actor, text)).orElse(List.of()))
                .done();
        var summary = "Kết quả thực hiện các phong trào thi đua và công tác khen thưởng" + span(years)
                + ", phương hướng, nhiệm vụ" + span(next);
        return new Contents(values, summary, receivers(ground), missing(found, ground));
    }

    private static String span(String years) {
        return years.isEmpty() ? "" : " giai đoạn " + years;
    }

    private static List<Finding> missing(Optional<FinalReports.Text> found, Ground ground) {
        if (found.isEmpty()) {
            return List.of(breach("VS-501", ground));
        }
        return found.get().report().stage() == Stage.FINAL ? List.of() : List.of(breach("VS-502", ground));
    }

    /// By the first part of the plan's outline.
    private static Finding breach(String code, Ground ground) {
        var outline = ground.plan() == null
                ? List.<Cited<OutlinePart>>of()
                : ground.plan().outline();
        var source = outline.isEmpty() ? null : outline.getFirst().citation();
        return new Finding(code, Severity.BREACH, source, List.of(), null);
    }

    private static List<String> receivers(Ground ground) {
        var receivers = new ArrayList<String>();
        ground.parentBody().ifPresent(receivers::add);
        var body = ground.plan() == null ? null : ground.plan().bodies().standingBody();
        if (body != null) {
            receivers.add(body.value().name());
        }
        return receivers;
    }

    private static List<Values> parts(FinalReports.Text text) {
        return text.parts().stream()
                .map(part -> Values.with("ten", OfficialWords.capitals(part.name()))
                        .and("khoa", part.code())
                        .and("doan", lines(text, part))
                        .done())
                .toList();
    }

    private List<Values> compared(Actor actor, FinalReports.Text text) {
        return comparisons.of(actor, text.report().id()).stream()
                .map(row -> Values.with("khoa", row.label())
                        .and("ten", row.label())
                        .and("ky_truoc", row.then())
                        .and("ky", row.period())
                        .and("ky_nay", row.now())
                        .and("nguon", row.source())
                        .done())
                .toList();
    }

    private static List<Values> lines(FinalReports.Text text, FinalReports.Part part) {
        return text.lines(part).stream()
                .map(line -> Values.with("noi_dung", line).done())
                .toList();
    }
}
