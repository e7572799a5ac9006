package vn.daihoi.document.conference;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Giấy mời: one number for all, each guest with a line of their own.
@Component
class Invitations implements CopiedPaper {
    private final Guests guests;

    Invitations(Guests guests) {
        this.guests = guests;
    }

    @Override
    public String code() {
        return "giay-moi";
    }

    @Override
    public PaperType type() {
        return PaperType.INVITATION;
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
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .and("khach", "Ông (bà) ……………………………………")
                .orToWrite("ten_hoi_nghi", ground.conferenceName(), "tên hội nghị")
                .orToWrite("thoi_gian", ConferenceWords.when(ground), ConferenceWords.window(ground))
                .orToWrite("dia_diem", ConferenceWords.where(ground), "địa điểm")
                .and("tu_cach", "")
                .and("cho_ngoi", "")
                .and("xac_nhan", "Ban Tổ chức")
                .toWrite("han_xac_nhan", "hạn xác nhận")
                .done();
        var missing = Lacking.of(ground)
                .conference()
                .dayAndPlace()
                .when(guests.of(actor, ground).isEmpty(), "VS-407")
                .found();
        return new Contents(values, "Dự " + ground.conferenceName(), List.of("Như trên"), missing);
    }

    @Override
    public List<Values> copies(Actor actor, Ground ground) {
        return guests.of(actor, ground).stream().map(Invitations::copy).toList();
    }

    private static Values copy(Delegates.Line line) {
        return Values.with("khach", Guests.line(line))
                .and("tu_cach", Guests.isExemplar(line) ? "đại biểu điển hình tiên tiến" : "khách mời")
                .done();
    }
}
