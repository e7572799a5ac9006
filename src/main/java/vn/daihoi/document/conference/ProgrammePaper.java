package vn.daihoi.document.conference;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Preparations;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Chương trình hội nghị, to be handed to the delegates (KH128 II.3).
@Component
class ProgrammePaper implements PaperSource {
    private final Preparations preparations;

    ProgrammePaper(Preparations preparations) {
        this.preparations = preparations;
    }

    @Override
    public String code() {
        return "chuong-trinh";
    }

    @Override
    public PaperType type() {
        return PaperType.PROGRAMME;
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
        var conference = ground.conference();
        var prepared = conference == null ? null : preparations.of(conference);
        var programme = PapersItem.programme(ground, prepared);
        var reading = PapersItem.of(ground, programme);
        var values = Values.begin()
                .orToWrite("ten_hoi_nghi", ground.conferenceName(), "tên hội nghị")
                .orToWrite("thoi_gian", ConferenceWords.when(ground), ConferenceWords.window(ground))
                .orToWrite("dia_diem", ConferenceWords.where(ground), "địa điểm")
                .and(
                        "chuong_trinh",
                        programme.running(ground.facts().startsAt()).stream()
                                .map(slot -> row(slot, programme, reading))
                                .toList())
                .done();
        var missing = Lacking.of(ground)
                .conference()
                .dayAndPlace()
                .programme(prepared)
                .found();
        return new Contents(values, ground.conferenceName(), List.of("Đại biểu dự Hội nghị"), missing);
    }

    private static Values row(Programme.Slot slot, Programme programme, String reading) {
        var item = slot.item();
        var from = ConferenceWords.shortHour(slot.from());
        var papers = !reading.isEmpty() && item.template().equals(reading);
        return Values.with("noi_dung", item.title())
                .and("khoa", PapersItem.key(item))
                .and("gio", from.isEmpty() ? "" : from + " - " + ConferenceWords.shortHour(slot.to()))
                .orToWrite("thuc_hien", item.speaker(), "người thực hiện")
                .and(
                        "tham_luan",
                        papers
                                ? programme.papers().stream()
                                        .map(paper -> Values.with("ten", paper.title())
                                                .and("khoa", "bai-" + paper.id())
                                                .orToWrite("nguoi", paper.presenter(), "người trình bày")
                                                .done())
                                        .toList()
                                : List.of())
                .done();
    }
}
