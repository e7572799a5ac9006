package vn.daihoi.stage.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.presidium.Presidiums;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.Stages;
import vn.daihoi.stage.course.Line;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Biên bản hội nghị as the day went: every hour in it was pressed, every figure counted, the rest is the secretary's.
/// (The minutes of passing the list upwards, with the names, are a paper of their own: `bien-ban`.)
@Component
class MinutesPaper implements PaperSource {
    private static final String CODE = "bien-ban-hoi-nghi";

    private final Stages stages;
    private final Chronicle chronicle;
    private final Notes notes;
    private final Presence presence;
    private final Presidiums presidiums;
    private final Words t;

    MinutesPaper(
            Stages stages,
            Chronicle chronicle,
            Notes notes,
            Presence presence,
            Presidiums presidiums,
            Dictionary dictionary) {
        this.stages = stages;
        this.chronicle = chronicle;
        this.notes = notes;
        this.presence = presence;
        this.presidiums = presidiums;
        this.t = dictionary.in(Dictionary.VIETNAMESE);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public PaperType type() {
        return PaperType.MINUTES;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(CODE);
    }

    /// From the day on which the clock was started.
    @Override
    public boolean isFor(Ground ground) {
        var conference = ground.conference();
        return conference != null && stages.of(conference.id()).course().hasBegun();
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var conference = ground.conference();
        if (conference == null) {
            return new Contents(Values.NONE, "", List.of(), List.of(lacking("DH-301")));
        }
        var stage = stages.of(actor, conference.id());
        var counted = presence.of(actor, stage);
        var values = Values.begin()
                .and("ten_don_vi", ground.bodyName())
                .orToWrite("hoi_nghi", ground.conferenceName(), "tên hội nghị")
                .orToWrite("ngay", day(ground), "ngày tổ chức")
                .orToWrite("bat_dau", hour(began(stage)), "giờ bắt đầu")
                .orToWrite("ket_thuc", hour(ended(stage)), "giờ kết thúc")
                .orToWrite("dia_diem", where(ground), "địa điểm")
                .and("trieu_tap", String.valueOf(counted.summoned()))
                .and("co_mat", String.valueOf(counted.present()))
                .and("vang_mat", String.valueOf(counted.summoned() - counted.present()))
                .and("doan_chu_tich", presidium(conference.id()))
                .and("dien_bien", rows(stage))
                .done();
        return new Contents(
                values, ground.conferenceName(), List.of("Thành phần dự hội nghị"), missing(stage, counted));
    }

    private List<Values> presidium(long conferenceId) {
        var all = presidiums.of(conferenceId);
        return IntStream.range(0, all.size())
                .mapToObj(i -> Values.with("ho_ten", all.get(i).name())
                        .and("chuc_vu", all.get(i).post())
                        .and("dau", i < all.size() - 1 ? "; " : ".")
                        .done())
                .toList();
    }

    private List<Values> rows(Stage stage) {
        var written = notes.of(stage.id());
        var rows = new ArrayList<Values>();
        for (var entry : chronicle.of(stage, t)) {
            if (!entry.line().isWaiting()) {
                rows.add(row(
                        entry,
                        written.getOrDefault(
                                entry.line().key(), Note.none(entry.line().key()))));
            }
        }
        return rows;
    }

    private static Values row(Chronicle.Entry entry, Note note) {
        var line = entry.line();
        var told = Stream.concat(entry.facts().stream(), note.words().lines().filter(text -> !text.isBlank()))
                .map(text -> text.endsWith(".") ? text : text + ".")
                .collect(Collectors.joining("\n"));
        return Values.with("noi_dung", line.title())
                .and("khoa", "muc" + line.key())
                .and(
                        "gio",
                        entry.from().isEmpty() ? "" : entry.from() + (entry.to().isEmpty() ? "" : " – " + entry.to()))
                .and("nguoi", line.speaker())
                .and("dien_bien", told)
                .done();
    }

    private static List<Finding> missing(Stage stage, Presence.Counted counted) {
        var missing = new ArrayList<Finding>();
        if (!stage.course().hasBegun()) {
            missing.add(lacking("DH-301"));
        } else if (stage.course().running().isPresent()) {
            missing.add(lacking("DH-302"));
        }
        if (counted.present() == 0) {
            missing.add(lacking("DH-303"));
        }
        return missing;
    }

    private static Finding lacking(String code) {
        return new Finding(code, Severity.WARNING, null, List.of(), null);
    }

    private static @Nullable Instant began(Stage stage) {
        return stage.course().past().stream()
                .map(Line::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Null while something goes on.
    private static @Nullable Instant ended(Stage stage) {
        return stage.course().running().isPresent()
                ? null
                : stage.course().past().stream()
                        .map(Line::to)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static @Nullable String day(Ground ground) {
        var day = ground.facts().day();
        return day == null ? null : OfficialWords.day(day);
    }

    private static @Nullable String hour(@Nullable Instant at) {
        return at == null
                ? null
                : OfficialWords.hour(at.atZone(SeasonClock.ZONE).toLocalTime());
    }

    private static @Nullable String where(Ground ground) {
        var place = Stream.of(ground.facts().hall(), ground.facts().address())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }
}
