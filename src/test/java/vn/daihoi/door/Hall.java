package vn.daihoi.door;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.badge.Badges;
import vn.daihoi.badge.Codes;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.device.Device;
import vn.daihoi.device.DeviceKind;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.invitation.Congress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// A conference of a few people with badges and phones at its doors.
final class Hall {
    private final ApplicationContext beans;
    final Congress congress;
    final List<Long> people = new ArrayList<>();
    final Device first;
    final Device second;
    final long session;

    Hall(ApplicationContext beans, String... names) {
        this.beans = beans;
        JdbcClient.create(beans.getBean("ownerDataSource", DataSource.class))
                .sql("truncate door.scan, door.presence, door.absence, door.session, device.device cascade")
                .update();
        congress = new Congress(beans);
        for (var name : names) {
            people.add(congress.entry("31569", name, EntryKind.INDIVIDUAL));
        }
        Acting.as(congress.officer, () -> beans.getBean(IssueBadges.class).issue(congress.officer, congress.id));
        first = phone("Cửa 1");
        second = phone("Cửa 2");
        beans.getBean(Rosters.class).forget(congress.id);
        session = roster().sessions().getFirst().id();
    }

    Device phone(String name) {
        var enrol = beans.getBean(EnrolDevices.class);
        var code = Acting.as(congress.officer, () -> enrol.add(congress.officer, congress.id, DeviceKind.DOOR, name));
        return Acting.as(Actor.SYSTEM, () -> enrol.letIn(code.code()).orElseThrow())
                .device();
    }

    Roster roster() {
        return by(first, () -> beans.getBean(Rosters.class).of(congress.id));
    }

    String code(long entry) {
        var badge = Acting.as(
                Actor.SYSTEM,
                () -> beans.getBean(Badges.class).ofEntry(congress.id, entry).orElseThrow());
        return Codes.of(beans, congress.id, badge.serial());
    }

    AtTheDoor.Reply send(Device device, Scan... scans) {
        return by(device, () -> beans.getBean(AtTheDoor.class).send(device, List.of(scans), 0, 0));
    }

    <T> T by(Device device, Supplier<T> work) {
        return Acting.as(device.actor(), work::get);
    }

    Scan in(long entry, Duration ago) {
        return scan(Scan.What.IN, code(entry), null, null, ago);
    }

    Scan out(long entry, Duration ago) {
        return scan(Scan.What.OUT, code(entry), null, null, ago);
    }

    Scan undo(Scan which) {
        return scan(Scan.What.UNDO, null, null, which.id(), Duration.ZERO);
    }

    Scan reading(String code) {
        return scan(Scan.What.IN, code, null, null, Duration.ZERO);
    }

    Scan scan(Scan.What what, @Nullable String code, @Nullable Long entry, @Nullable UUID undoes, Duration ago) {
        var how = code == null ? Scan.How.NAME : Scan.How.CODE;
        return new Scan(UUID.randomUUID(), session, what, how, code, entry, undoes, "", ago.toMillis());
    }
}
