package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.guidance.AskAbove;
import vn.daihoi.guidance.GiveGuidance;
import vn.daihoi.guidance.Guide;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The standing body has said how to choose exemplars; one question of a commune is answered, one still waits. The
/// words are invented.
@Component
@Profile("demo")
class GuidanceChapter implements DemoChapter {
    private static final int ORDER = 490;
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 1, 6);
    private static final LocalDate ASKED = LocalDate.of(2020, 2, 3);
    private static final LocalDate STILL = LocalDate.of(2020, 2, 10);

    private final Units units;
    private final GroundsFor grounds;
    private final GiveGuidance give;
    private final AskAbove ask;
    private final SeasonClock clock;

    GuidanceChapter(Units units, GroundsFor grounds, GiveGuidance give, AskAbove ask, SeasonClock clock) {
        this.units = units;
        this.grounds = grounds;
        this.give = give;
        this.ask = ask;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void tell() {
        var province = units.root().orElseThrow();
        var season = grounds.find(province, null).orElseThrow().plan().heading().season();
        var head = CongressChapter.head(province);
        var morning = clock.shift();
        try {
            on(PUBLISHED, head, () -> {
                publish(
                        head,
                        season,
                        "dien-hinh",
                        "Chọn gương điển hình tiên tiến",
                        "Chọn người thật, việc thật trong năm năm qua; ưu tiên người trực tiếp lao động, đồng bào"
                            + " Khmer, phụ nữ và nhân tố mới (nội dung giả định).\n"
                            + "Mỗi người có bản thành tích không quá hai trang, có ý kiến của tập thể nơi làm việc.");
                publish(
                        head,
                        season,
                        "",
                        "Xin ý kiến người được giới thiệu",
                        "Trước khi đưa tên và ảnh lên báo, đài, đơn vị xin sự đồng ý của người được giới thiệu và ghi"
                                + " vào hồ sơ (nội dung giả định).");
            });
            units.coded("31569").ifPresent(town -> questions(head, town, province, season));
        } finally {
            clock.shiftBy(morning);
        }
    }

    private void publish(Actor head, String season, String group, String title, String words) {
        long unit = head.unitId() == null ? 0 : head.unitId();
        give.publish(head, give.keep(head, new Guide(0, season, unit, group, title, words, "", null, 0, "", null)));
    }

    private void questions(Actor head, Unit town, Unit province, String season) {
        var name = "Thạch Sa Rây (nhân vật giả định)";
        var officer = new Actor(0, name, Set.of(Roles.UNIT_OFFICER), town.id(), town.path());
        on(ASKED, officer, () -> {
            var id = ask.ask(
                    officer,
                    season,
                    province.id(),
                    "dien-hinh",
                    "Hộ gia đình cho vay giống không lấy lãi có được chọn làm điển hình không?");
            Acting.as(head, () -> {
                ask.answer(
                        head,
                        id,
                        1,
                        "Được: hộ gia đình là một trong các đối tượng. Người đại diện hộ được ghi trong danh sách đại"
                                + " biểu (nội dung giả định).");
                return true;
            });
        });
        on(
                STILL,
                officer,
                () -> ask.ask(
                        officer,
                        season,
                        province.id(),
                        "",
                        "Người đã nghỉ hưu có được giới thiệu ở nơi cư trú không?"));
    }

    private void on(LocalDate day, Actor actor, Runnable act) {
        clock.shiftBy(clock.shiftTo(day));
        Acting.as(actor, () -> {
            act.run();
            return true;
        });
    }
}
