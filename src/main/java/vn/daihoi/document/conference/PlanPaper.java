package vn.daihoi.document.conference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Preparation;
import vn.daihoi.conference.Preparations;
import vn.daihoi.conference.committee.Member;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.Body;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.plan.DutyRule;
import vn.daihoi.plan.Plan;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Kế hoạch tổ chức hội nghị của đơn vị (KH128 III.1, III.5).
@Component
class PlanPaper implements PaperSource {
    private final Preparations preparations;

    PlanPaper(Preparations preparations) {
        this.preparations = preparations;
    }

    @Override
    public String code() {
        return "ke-hoach";
    }

    @Override
    public PaperType type() {
        return PaperType.PLAN;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground.terms() != null;
    }

    @Override
    public DutyDocument owedAs() {
        return DutyDocument.PLAN;
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var conference = ground.conference();
        var prepared = conference == null ? null : preparations.of(conference);
        var heading = ground.plan() == null ? null : ground.plan().heading();
        var when = ConferenceWords.when(ground);
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .orToWrite("ten_hoi_nghi", ground.conferenceName(), "tên hội nghị")
                .orToWrite("can_cu_ke_hoach", ConferenceWords.basis(ground), "kế hoạch của cấp trên")
                .orToWrite(
                        "giai_doan_qua",
                        heading == null || heading.review() == null
                                ? null
                                : heading.review().toString(),
                        "giai đoạn tổng kết")
                .orToWrite(
                        "giai_doan_toi",
                        heading == null || heading.period() == null
                                ? null
                                : heading.period().toString(),
                        "giai đoạn tới")
                .orToWrite("hinh_thuc", ConferenceWords.form(ground), "Hội nghị toàn thể hay Hội nghị đại biểu")
                .orToWrite("thoi_gian", when == null ? null : "bắt đầu lúc " + when, ConferenceWords.window(ground))
                .orToWrite("thoi_luong", ConferenceWords.length(ground), "thời lượng")
                .orToWrite("dia_diem", ConferenceWords.where(ground), "địa điểm")
                .orToWrite("thanh_phan", attendance(ground), "thành phần đại biểu")
                .flag("lam_diem", ground.terms() != null && ground.terms().pilot())
                .and("chuong_trinh", programme(ground, prepared))
                .and("cong_viec", prepared == null ? List.of() : tasks(prepared))
                .and("cac_tieu_ban", ConferenceWords.subcommittees(ground));
        numbers(ground, values);
        sending(ground, values);
        return new Contents(
                values.done(), "Tổ chức " + ground.conferenceName(), recipients(ground), missing(ground, prepared));
    }

    private static void numbers(Ground ground, Values.Builder values) {
        var expected = ground.facts().expected();
        if (expected.isEmpty()) {
            var cap = ground.terms() == null ? null : ground.terms().cap();
            var hint = cap == null ? "tổng số đại biểu" : "tổng số, không quá %d".formatted(cap.value());
            values.toWrite("tong_so", hint)
                    .toWrite("so_dien_hinh", "số điển hình tiên tiến")
                    .toWrite("so_khach_moi", "số khách mời")
                    .and("so_khac", "");
            return;
        }
        var counted = expected.get();
        values.and("tong_so", counted.total())
                .and("so_dien_hinh", counted.exemplars())
                .and("so_khach_moi", counted.guests())
                .and("so_khac", counted.others() == 0 ? "" : String.valueOf(counted.others()));
    }

    private static String attendance(Ground ground) {
        return ground.terms() == null
                ? ""
                : String.join(
                        "; ",
                        ground.terms().tier().attendance().stream()
                                .map(Cited::value)
                                .map(ConferenceWords::small)
                                .toList());
    }

    private static List<Values> programme(Ground ground, @Nullable Preparation prepared) {
        var programme = PapersItem.programme(ground, prepared);
        return programme.items().stream()
                .map(item -> Values.with("noi_dung", item.title())
                        .and("khoa", PapersItem.key(item))
                        .and("so_phut", item.minutes() == null ? "" : String.valueOf(item.minutes()))
                        .done())
                .toList();
    }

    private static List<Values> tasks(Preparation prepared) {
        return prepared.tasks().stream()
                .map(task -> Values.with("noi_dung", task.title())
                        .and("khoa", "viec-" + task.id())
                        .and("phu_trach", owner(prepared, task.ownerId()))
                        .and("han", task.dueOn() == null ? "" : VietnameseDate.show(task.dueOn()))
                        .done())
                .toList();
    }

    private static String owner(Preparation prepared, @Nullable Long id) {
        return id == null
                ? ""
                : prepared.committee().member(id).map(Member::name).orElse("");
    }

    private static void sending(Ground ground, Values.Builder values) {
        var duty = ground.plan() == null ? null : duty(ground.plan());
        var last = duty == null ? null : duty.due().value().lastDay(null).orElse(null);
        var receiver = duty == null
                ? null
                : receiver(ground, duty.receivers().forKind(ground.unit().kind()));
        values.orToWrite("noi_nop", receiver, "nơi nhận kế hoạch")
                .orToWrite(
                        "han_nop",
                        last == null ? null : OfficialWords.date(last).substring("ngày ".length()),
                        "hạn gửi");
    }

    private static @Nullable DutyRule duty(Plan plan) {
        return plan.duties().stream()
                .filter(duty -> duty.document() == DutyDocument.PLAN)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String receiver(Ground ground, Body body) {
        return switch (body) {
            case PARENT -> ground.parentBody().orElse(null);
            case STANDING_BODY -> ConferenceWords.standingBody(ground);
            case ISSUER ->
                ground.plan() == null ? null : ground.plan().heading().issuer();
            case UNIT -> null;
        };
    }

    private static List<String> recipients(Ground ground) {
        var lines = new ArrayList<String>();
        var duty = ground.plan() == null ? null : duty(ground.plan());
        var receiver = duty == null
                ? null
                : receiver(ground, duty.receivers().forKind(ground.unit().kind()));
        if (receiver != null && !receiver.isEmpty()) {
            lines.add(receiver);
        }
        lines.add("Thành viên Ban Tổ chức");
        lines.add("Các bộ phận, đơn vị trực thuộc");
        return lines;
    }

    private static List<Finding> missing(Ground ground, @Nullable Preparation prepared) {
        return Lacking.of(ground)
                .conference()
                .dayAndPlace()
                .numbers()
                .programme(prepared)
                .found();
    }
}
