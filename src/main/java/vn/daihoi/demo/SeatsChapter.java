package vn.daihoi.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.award.KeepGivings;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.delegate.Entry;
import vn.daihoi.hall.DrawRoom;
import vn.daihoi.hall.SeatConference;
import vn.daihoi.hall.Seatings;
import vn.daihoi.hall.room.Samples;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Units;

/// The theatre of the congress is drawn, its awards are laid out in batches and everybody is seated. Who receives what
/// is invented.
@Component
@Profile("demo")
class SeatsChapter implements DemoChapter {
    private static final int ORDER = 120;
    private static final String LABOUR = "huan-chuong-lao-dong";
    private static final String PREMIER = "bang-khen-cua-thu-tuong-chinh-phu";
    private static final String PROVINCE = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";

    private final Units units;
    private final GroundsFor grounds;
    private final Conferences conferences;
    private final Honoured everybody;
    private final KeepGivings awards;
    private final DrawRoom draw;
    private final SeatConference seat;
    private final Seatings seatings;

    SeatsChapter(
            Units units,
            GroundsFor grounds,
            Conferences conferences,
            Honoured everybody,
            KeepGivings awards,
            DrawRoom draw,
            SeatConference seat,
            Seatings seatings) {
        this.units = units;
        this.grounds = grounds;
        this.conferences = conferences;
        this.everybody = everybody;
        this.awards = awards;
        this.draw = draw;
        this.seat = seat;
        this.seatings = seatings;
    }

    @Override
    public DemoStory since() {
        return DemoStory.CONGRESS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var season = grounds.find(province, null).orElseThrow().plan().heading().season();
        long id = conferences.idOf(province.id(), season).orElseThrow();
        var honoured = everybody.of(province, season);
        var head = CongressChapter.head(province);
        Acting.as(head, () -> {
            give(head, id, honoured, 0, 3, LABOUR, "Ba", "612/QĐ-CTN");
            give(head, id, honoured, 3, 12, PREMIER, "", "745/QĐ-TTg");
            give(head, id, honoured, Honoured.BEFORE, Honoured.BY_PROVINCE, PROVINCE, "", "1893/QĐ-UBND");
            awards.handOver(head, id, LABOUR, "Ba", "Lãnh đạo Đảng, Nhà nước");
            awards.handOver(head, id, PREMIER, "", "Chủ tịch UBND tỉnh");
            awards.handOver(head, id, PROVINCE, "", "Các Phó Chủ tịch UBND tỉnh");
            var room = draw.begin(head, province.id(), "Trung tâm Hội nghị tỉnh", Samples.theatre());
            seat.takeRoom(head, id, room);
            return seat.plan(head, id, seatings.of(id).orElseThrow().version(), false);
        });
    }

    private void give(
            Actor head, long id, List<Entry> all, int from, int number, String award, String rank, String decision) {
        all.stream()
                .skip(from)
                .limit(number)
                .forEach(entry -> awards.add(head, id, entry.registrantId(), award, rank, decision));
    }
}
