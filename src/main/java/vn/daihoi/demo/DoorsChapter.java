package vn.daihoi.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.device.DeviceKind;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Units;

/// Five doors, the tellers' phones and the screens of the congress are named; each waits for its phone to be let in.
@Component
@Profile("demo")
class DoorsChapter implements DemoChapter {
    private static final int ORDER = 130;
    private static final int DOORS = 5;

    private final Units units;
    private final GroundsFor grounds;
    private final Conferences conferences;
    private final EnrolDevices enrol;

    DoorsChapter(Units units, GroundsFor grounds, Conferences conferences, EnrolDevices enrol) {
        this.units = units;
        this.grounds = grounds;
        this.conferences = conferences;
        this.enrol = enrol;
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
        var head = CongressChapter.head(province);
        Acting.as(head, () -> {
            for (int door = 1; door <= DOORS; door++) {
                enrol.add(head, id, DeviceKind.DOOR, "Cửa " + door);
            }
            more(head, id);
            return true;
        });
    }

    private void more(Actor head, long id) {
        enrol.add(head, id, DeviceKind.TELLER, "Tổ kiểm phiếu 1");
        enrol.add(head, id, DeviceKind.TELLER, "Tổ kiểm phiếu 2");
        enrol.add(head, id, DeviceKind.SCREEN, "Màn hình hội trường");
        enrol.add(head, id, DeviceKind.TIMER, "Đồng hồ sân khấu");
    }
}
