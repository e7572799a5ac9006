package vn.daihoi.document.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Preparation;
import vn.daihoi.conference.Preparations;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.Member;
import vn.daihoi.conference.committee.MemberRole;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.plan.Named;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Regime;
import vn.daihoi.typeset.Values;

/// Quyết định thành lập Ban Tổ chức và các Tiểu ban (KH128 II.3, III.5).
@Component
class CommitteeDecision implements PaperSource {
    /// Proposals of the office, to be changed by the unit: the plan names the subcommittees, not their work.
    private static final Map<String, String> WORK = Map.of(
            "noi-dung", "chuẩn bị báo cáo, tham luận, chương trình, kịch bản điều hành và các văn bản của Hội nghị",
            "tuyen-truyen", "tuyên truyền trước, trong và sau Hội nghị; trang trí, khánh tiết",
            "phuc-vu", "hội trường, đón tiếp đại biểu, kinh phí, hậu cần, an ninh, y tế");

    private static final LocalDate LAW_OF_2025 = LocalDate.of(2025, 3, 1);

    private final Preparations preparations;

    CommitteeDecision(Preparations preparations) {
        this.preparations = preparations;
    }

    @Override
    public String code() {
        return "qd-ban-to-chuc";
    }

    @Override
    public PaperType type() {
        return PaperType.DECISION;
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
        return DutyDocument.COMMITTEE_DECISION;
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var conference = ground.conference();
        var prepared = conference == null ? null : preparations.of(conference);
        var committee = prepared == null ? new Committee(List.of()) : prepared.committee();
        var subcommittees = subcommittees(ground, committee);
        var values = Values.begin()
                .orToWrite("tham_quyen", authority(ground), "thẩm quyền ban hành, như GIÁM ĐỐC SỞ …")
                .and("ten_don_vi", ground.bodyName())
                .orToWrite("ten_hoi_nghi", ground.conferenceName(), "tên hội nghị")
                .orToWrite("can_cu_ke_hoach", ConferenceWords.basis(ground), "kế hoạch của cấp trên")
                .orToWrite(
                        "can_cu_tham_quyen", power(ground), "Căn cứ văn bản quy định thẩm quyền, chức năng, nhiệm vụ")
                .and("theo_noi_mo", proposedBy(ground))
                .and("ban_to_chuc", members(committee.of(Committee.ORGANISING), "ban"))
                .and("tieu_ban", subcommittees)
                .done();
        var what = subcommittees.isEmpty() ? "thành lập Ban Tổ chức " : "thành lập Ban Tổ chức và các Tiểu ban ";
        var recipients = List.of("Như Điều " + (subcommittees.isEmpty() ? 3 : 4), ConferenceWords.standingBody(ground));
        return new Contents(values, what + ground.conferenceName(), recipients, missing(ground, prepared));
    }

    private static List<vn.daihoi.shared.Finding> missing(Ground ground, @Nullable Preparation prepared) {
        return Lacking.of(ground).conference().committee(prepared).found();
    }

    /// A people's committee decides together and is signed for by TM.; a department's director decides in his own name.
    private static @Nullable String authority(Ground ground) {
        var body = ground.bodyName();
        if (ConferenceWords.isCommittee(ground)) {
            return OfficialWords.capitals(body);
        }
        return ground.unit().kind().equals("so-nganh") && body.startsWith("Sở")
                ? OfficialWords.capitals("Giám đốc " + body)
                : null;
    }

    /// The law a people's committee decides by, as long as it was in force.
    private static @Nullable String power(Ground ground) {
        return ConferenceWords.isCommittee(ground) && ground.today().isBefore(LAW_OF_2025)
                ? "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"
                : null;
    }

    /// TT 01/2011, mẫu 1.2: “Xét đề nghị của”; NĐ 30/2020, mẫu 1.2: “Theo đề nghị của”.
    private static String proposedBy(Ground ground) {
        return switch (Regime.on(ground.today())) {
            case CIRCULAR_01_2011 -> "Xét đề nghị của";
            case DECREE_30_2020 -> "Theo đề nghị của";
        };
    }

    private static List<Values> subcommittees(Ground ground, Committee committee) {
        return ground.plan() == null
                ? List.of()
                : ground.plan().subcommittees().stream()
                        .map(Cited::value)
                        .map(one -> subcommittee(one, committee))
                        .toList();
    }

    private static Values subcommittee(Named named, Committee committee) {
        return Values.with("ten", named.name())
                .and("khoa", named.code())
                .orToWrite("nhiem_vu", WORK.get(named.code()), "nhiệm vụ của tiểu ban")
                .and("thanh_vien", members(committee.of(named.code()), "tiểu ban"))
                .done();
    }

    private static List<Values> members(List<Member> members, String body) {
        return members.stream()
                .map(member -> Values.with("ho_ten", member.name())
                        .and("khoa", "nguoi-" + member.id())
                        .orToWrite("chuc_vu", member.post(), "chức vụ")
                        .and("vai_tro", role(member.role(), body))
                        .done())
                .toList();
    }

    private static String role(MemberRole role, String body) {
        return switch (role) {
            case HEAD -> "Trưởng " + body;
            case DEPUTY -> "Phó Trưởng " + body;
            case MEMBER -> body.equals("ban") ? "Ủy viên" : "Thành viên";
        };
    }
}
