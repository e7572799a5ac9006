package vn.daihoi.document.conference;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Certificates for the exemplars, printed onto blanks: only the words, each at its place. Where a blank differs, its
/// lines are dragged in the Word template; where the printer pulls the paper askew, all are shifted together.
@Component
class Certificates implements CopiedPaper {
    private final Guests guests;

    Certificates(Guests guests) {
        this.guests = guests;
    }

    @Override
    public String code() {
        return "giay-chung-nhan";
    }

    @Override
    public PaperType type() {
        return PaperType.PROGRAMME;
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code());
    }

    @Override
    public boolean isFor(Ground ground) {
        return ground.conference() != null;
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var heading = ground.plan() == null ? null : ground.plan().heading();
        var review = heading == null ? null : heading.review();
        var day = ground.facts().day();
        var place = ground.facts().bannerPlace();
        var values = Values.begin()
                .and("ho_ten", "(Họ và tên)")
                .and("don_vi", "(Chức vụ, đơn vị)")
                .and(
                        "thanh_tich",
                        "Điển hình tiên tiến trong phong trào thi đua yêu nước"
                                + (review == null ? "" : " giai đoạn " + review))
                .toWrite("quyet_dinh", "số, ngày quyết định khen thưởng")
                .orToWrite(
                        "dia_danh_ngay_ky",
                        day == null || place.isEmpty() ? null : OfficialWords.placeAndDate(place, day),
                        "nơi, ngày ký")
                .and("dich_ngang", "0")
                .and("dich_doc", "0")
                .done();
        var missing = Lacking.of(ground)
                .conference()
                .when(copies(actor, ground).isEmpty(), "VS-407")
                .found();
        return new Contents(values, ground.conferenceName(), List.of(), missing);
    }

    @Override
    public List<Values> copies(Actor actor, Ground ground) {
        return guests.of(actor, ground).stream()
                .filter(Guests::isExemplar)
                .map(Certificates::copy)
                .toList();
    }

    private static Values copy(Delegates.Line line) {
        var one = line.delegate();
        var person = one.kind() == EntryKind.INDIVIDUAL;
        return Values.with("ho_ten", one.name())
                .and("don_vi", person ? Guests.post(line, "") : one.unit())
                .done();
    }
}
