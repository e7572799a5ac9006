package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conferences;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.talk.ChooseTalks;
import vn.daihoi.talk.Talks;
import vn.daihoi.talk.Way;
import vn.daihoi.talk.WriteTalk;
import vn.daihoi.unit.Units;

/// Who speaks at the congress: five of its exemplars, two of them with their last word in the programme, one with a
/// remark still to be dealt with. The words are invented.
@Component
@Profile("demo")
class TalkChapter implements DemoChapter {
    private static final LocalDate CHOSEN = LocalDate.of(2020, 7, 27);
    private static final int SPEAKERS = 5;
    private static final int FROZEN = 2;
    /// The speaker speaks of himself; what the file says of him he quotes.
    private static final String OPENING = """
        Kính thưa Đoàn Chủ tịch, kính thưa quý vị đại biểu.
        Tôi được mời nói về việc đã ghi trong hồ sơ là “%s”. Tôi chỉ xin thưa ba điều: việc bắt đầu từ đâu, chúng tôi \
        đã làm thế nào, và điều gì nơi khác có thể làm theo.
        Bản thành tích của đơn vị viết như sau.
        """;
    private static final String CLOSING = """

        Viết ra thì gọn, nhưng lúc bắt tay vào tôi không biết trước là sẽ được. Vụ đầu, năm đầu ai cũng có lúc muốn \
        thôi. Giữ được là nhờ có người cùng làm và nhờ ghi chép lại từng việc, sai thì sửa, không giấu.
        Điều thứ ba tôi muốn thưa là ai cũng có thể bắt đầu bằng một việc nhỏ ngay trước nhà mình. Cần nhất là một người \
        chịu làm trước, một cuốn sổ mở cho mọi người cùng xem, và cấp trên đến hỏi thăm đúng lúc khó.
        Tôi đề nghị đại hội cho nhân cách làm này ra các địa phương có cùng điều kiện; chúng tôi sẵn sàng đón anh chị em \
        đến xem và chỉ lại tất cả những gì mình biết.
        Kính chúc quý vị đại biểu sức khỏe. Xin trân trọng cảm ơn.\
        """;
    private static final Map<Integer, Way> WAYS = Map.of(3, Way.PANEL, 4, Way.FILM);

    private final Units units;
    private final Seasons seasons;
    private final Conferences conferences;
    private final Exemplars exemplars;
    private final ChooseTalks choose;
    private final WriteTalk write;
    private final Talks talks;
    private final SeasonClock clock;

    TalkChapter(
            Units units,
            Seasons seasons,
            Conferences conferences,
            Exemplars exemplars,
            ChooseTalks choose,
            WriteTalk write,
            Talks talks,
            SeasonClock clock) {
        this.units = units;
        this.seasons = seasons;
        this.conferences = conferences;
        this.exemplars = exemplars;
        this.choose = choose;
        this.write = write;
        this.talks = talks;
        this.clock = clock;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    /// After the exemplars are chosen.
    @Override
    public int order() {
        return 106;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var season = seasons.of(province).orElse("");
        var conference = conferences.idOf(province.id(), season);
        if (conference.isEmpty()) {
            return;
        }
        var morning = clock.shift();
        try {
            clock.shiftBy(clock.shiftTo(CHOSEN));
            var head = CongressChapter.head(province);
            Acting.as(head, () -> {
                tell(head, conference.get(), season);
                return true;
            });
        } finally {
            clock.shiftBy(morning);
        }
    }

    private void tell(Actor head, long conference, String season) {
        var chosen = new ExemplarFilter(season, "", null, null, null, null, "chosen", null, false);
        var speakers = speakers(exemplars.find(head, chosen, 200, 0).rows());
        for (var at = 0; at < speakers.size(); at++) {
            speaks(head, conference, speakers.get(at), at);
        }
    }

    /// The farmer first, the others from all over the list; nobody speaks of what another has spoken of.
    private static List<Exemplar> speakers(List<Exemplar> all) {
        var told = new LinkedHashMap<String, Exemplar>();
        all.stream()
                .filter(one -> one.name().equals(ChosenStoryChapter.FARMER))
                .forEach(one -> told.put(one.sheet().headline(), one));
        var step = Math.max(1, all.size() / SPEAKERS);
        for (var from = 0; from < step; from++) {
            for (var at = from; at < all.size(); at += step) {
                told.putIfAbsent(all.get(at).sheet().headline(), all.get(at));
            }
        }
        return told.values().stream().limit(SPEAKERS).toList();
    }

    private void speaks(Actor head, long conference, Exemplar one, int at) {
        var reasons =
                List.of("Tiêu biểu cho lĩnh vực và địa bàn; cách làm dễ nhân rộng.", "Lao động trực tiếp, kết quả rõ.");
        var id = choose.choose(
                head, conference, one.id(), WAYS.getOrDefault(at, Way.PAPERS), reasons.get(at % reasons.size()));
        var text = OPENING.formatted(one.sheet().headline()) + one.sheet().deeds() + CLOSING;
        write.save(head, id, version(id), one.sheet().headline(), text);
        if (at < FROZEN) {
            write.freeze(head, id, version(id));
        } else if (at == FROZEN) {
            write.ask(head, id, version(id));
            write.remark(head, id, "Kính thưa quý vị đại biểu", "Nêu thêm một khó khăn đã vượt qua, bớt số liệu.");
        }
    }

    private int version(long id) {
        return talks.find(id).orElseThrow().version();
    }
}
