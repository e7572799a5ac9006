package vn.daihoi.document.delegates;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Tờ trình khen thưởng: the exemplars of the conference, each with a form of commendation and an achievement that a
/// person must write (KH128 II.3, item 5).
@Component
class CommendationSubmission implements PaperSource {
    private final ChosenList chosen;
    private final Dictionary dictionary;

    CommendationSubmission(ChosenList chosen, Dictionary dictionary) {
        this.chosen = chosen;
        this.dictionary = dictionary;
    }

    @Override
    public String code() {
        return "to-trinh-khen-thuong";
    }

    @Override
    public PaperType type() {
        return PaperType.SUBMISSION;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    @Override
    public boolean isFor(Ground ground) {
        return chosen.exists(ground, Purpose.HERE);
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var found = chosen.of(actor, ground, Purpose.HERE);
        var exemplars = found.map(ChosenList.Chosen::lines).orElse(List.of()).stream()
                .filter(line -> line.delegate().kind().isExemplar())
                .toList();
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .and("can_cu_ke_hoach", PlanWords.basis(ground))
                .orToWrite("hoi_nghi", ground.conferenceName(), "tên hội nghị")
                .and("so_nguoi", "%02d".formatted(exemplars.size()))
                .and("de_nghi", exemplars.stream().map(line -> row(line, t)).toList())
                .done();
        var missing = exemplars.isEmpty()
                ? List.of(found.isEmpty() ? ChosenList.noList(Purpose.HERE) : ChosenList.nobody())
                : List.<Finding>of();
        return new Contents(
                values,
                "Khen thưởng điển hình tiên tiến tại " + ground.conferenceName(),
                ground.parentBody().stream().toList(),
                List.of("Như trên", PlanWords.standingBody(ground)),
                missing);
    }

    private static Values row(Delegates.Line line, Words t) {
        return DelegateRow.begin(line, t)
                .toWrite("hinh_thuc", "hình thức khen thưởng")
                .toWrite("thanh_tich", "thành tích tiêu biểu")
                .done();
    }
}
