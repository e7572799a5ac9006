package vn.daihoi.document.delegates;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.plan.DutyDocument;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Quyết định thành lập Đoàn đại biểu: whom the conference has adopted goes to the next congress (KH128 II.3, item 8).
@Component
class DelegationDecision implements PaperSource {
    private final ChosenList chosen;
    private final Dictionary dictionary;

    DelegationDecision(ChosenList chosen, Dictionary dictionary) {
        this.chosen = chosen;
        this.dictionary = dictionary;
    }

    @Override
    public String code() {
        return "qd-thanh-lap-doan";
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
        return chosen.exists(ground, Purpose.UP);
    }

    @Override
    public DutyDocument owedAs() {
        return DutyDocument.DELEGATE_LIST;
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var found = chosen.of(actor, ground, Purpose.UP);
        var lines = found.map(ChosenList.Chosen::lines).orElse(List.of());
        var destination = chosen.above(ground);
        var missing = new ArrayList<Finding>();
        if (lines.isEmpty()) {
            missing.add(found.isEmpty() ? ChosenList.noList(Purpose.UP) : ChosenList.nobody());
        } else if (!found.orElseThrow().list().adopted()) {
            missing.add(ChosenList.notAdopted());
        }
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .and("can_cu_ke_hoach", PlanWords.basis(ground))
                .orToWrite("dai_hoi", destination, "tên đại hội cấp trên")
                .orToWrite("hoi_nghi", ground.conferenceName(), "tên hội nghị của đơn vị")
                .and("tong_so", "%02d".formatted(lines.size()))
                .and(
                        "dai_bieu",
                        lines.stream()
                                .map(line -> DelegateRow.begin(line, t).done())
                                .toList())
                .done();
        var recipients = List.of("Như Điều 3", PlanWords.standingBody(ground));
        return new Contents(values, "thành lập Đoàn đại biểu dự " + destination, recipients, missing);
    }
}
