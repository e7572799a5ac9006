package vn.daihoi.document.conference;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Preparations;
import vn.daihoi.conference.programme.Item;
import vn.daihoi.conference.programme.Paper;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Kịch bản điều hành: what is done when, by whom, and what is said before it. Each paper of an exemplar has a line.
@Component
class RunSheet implements PaperSource {
    /// Proposals for what is the same everywhere; the rest is written by the unit.
    private static final Map<String, String> SAID = Map.of(
            "chao-co",
            "Kính mời quý vị đại biểu đứng dậy, chỉnh đốn trang phục làm lễ chào cờ.\n"
                    + "Nghiêm! Chào cờ, chào! Quốc ca!\n"
                    + "Thôi! Kính mời quý vị đại biểu an tọa.");

    private final Preparations preparations;

    RunSheet(Preparations preparations) {
        this.preparations = preparations;
    }

    @Override
    public String code() {
        return "kich-ban";
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
        var conference = ground.conference();
        var prepared = conference == null ? null : preparations.of(conference);
        var programme = PapersItem.programme(ground, prepared);
        var values = Values.begin()
                .orToWrite("ten_hoi_nghi", ground.conferenceName(), "tên hội nghị")
                .orToWrite("thoi_gian", ConferenceWords.when(ground), ConferenceWords.window(ground))
                .orToWrite("dia_diem", ConferenceWords.where(ground), "địa điểm")
                .and("tong_phut", programme.minutes())
                .and(
                        "viec",
                        lines(
                                programme,
                                PapersItem.of(ground, programme),
                                ground.facts().startsAt()))
                .done();
        var missing = Lacking.of(ground)
                .conference()
                .dayAndPlace()
                .programme(prepared)
                .found();
        return new Contents(values, ground.conferenceName(), List.of(), missing);
    }

    private static List<Values> lines(Programme programme, String reading, @Nullable LocalTime start) {
        var lines = new ArrayList<Values>();
        for (var slot : programme.running(start)) {
            var item = slot.item();
            lines.add(item(item, slot.from()));
            if (!reading.isEmpty() && item.template().equals(reading)) {
                programme.papers().forEach(paper -> lines.add(paper(paper)));
            }
        }
        return lines;
    }

    private static Values item(Item item, @Nullable LocalTime from) {
        return Values.with("noi_dung", item.title())
                .and("khoa", PapersItem.key(item))
                .and("gio", ConferenceWords.shortHour(from))
                .orToWrite("loi_dan", said(item), "lời dẫn")
                .orToWrite("phan_cong", item.speaker(), "ai làm")
                .orToWrite("so_phut", item.minutes() == null ? null : String.valueOf(item.minutes()), "số")
                .done();
    }

    private static @Nullable String said(Item item) {
        var usual = SAID.get(item.template());
        if (usual != null || item.speaker().isBlank()) {
            return usual;
        }
        return "Xin trân trọng kính mời %s thực hiện nội dung: %s."
                .formatted(item.speaker(), ConferenceWords.small(item.title()));
    }

    /// Within the time of its item, so it has none of its own.
    private static Values paper(Paper paper) {
        return Values.with("noi_dung", "Tham luận: " + paper.title())
                .and("khoa", "bai-" + paper.id())
                .and("gio", "")
                .and(
                        "loi_dan",
                        paper.presenter().isBlank()
                                ? "Xin mời báo cáo tham luận “%s”.".formatted(paper.title())
                                : "Xin trân trọng kính mời %s trình bày báo cáo tham luận “%s”."
                                        .formatted(paper.presenter(), paper.title()))
                .orToWrite("phan_cong", paper.presenter(), "người trình bày")
                .orToWrite("so_phut", paper.minutes() == null ? null : "(" + paper.minutes() + ")", "số")
                .done();
    }
}
