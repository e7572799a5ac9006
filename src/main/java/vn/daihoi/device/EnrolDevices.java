package vn.daihoi.device;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.Conferences;
import vn.daihoi.conference.Editors;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.identity.Secret;
import vn.daihoi.identity.WallClock;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Lets devices in, cuts them off and lets them back. A code is good once and for a quarter of an hour of real time.
@Service
public class EnrolDevices {
    public static final String TOPIC = "device";
    static final Duration CODE_LIVES = Duration.ofMinutes(15);
    private static final int NAME = 80;

    private final Devices devices;
    private final Conferences conferences;
    private final Units units;
    private final WallClock clock;
    private final Journal journal;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;

    EnrolDevices(
            Devices devices,
            Conferences conferences,
            Units units,
            WallClock clock,
            Journal journal,
            LiveUpdates live,
            ApplicationEventPublisher events) {
        this.devices = devices;
        this.conferences = conferences;
        this.units = units;
        this.clock = clock;
        this.journal = journal;
        this.live = live;
        this.events = events;
    }

    /// @param code to be shown this once
    public record Expected(long deviceId, String code, Instant until) {}

    /// @param secret which the device keeps; nobody else sees it again
    public record LetIn(Device device, String secret) {}

    @Transactional
    public Expected add(Actor actor, long conferenceId, DeviceKind kind, String name) {
        var unit = opened(actor, conferenceId);
        var called = VietnameseText.line(name);
        refuseUnless(!called.isEmpty(), "TB-102");
        var shown = called.substring(0, Math.min(called.length(), NAME));
        var id = devices.add(conferenceId, unit.id(), kind, shown, actor.name(), clock.now());
        told(unit, id, "added", Map.of("conference", conferenceId, "kind", kind.code(), "name", shown));
        events.publishEvent(new DeviceAdded(id, conferenceId, kind, actor.name()));
        return expect(id);
    }

    /// A new code for a device that is there: another phone takes its place, or the first code ran out.
    @Transactional
    public Expected anew(Actor actor, long conferenceId, long id) {
        var unit = opened(actor, conferenceId);
        var device = there(conferenceId, id);
        refuseUnless(!device.isCutOff(), "TB-103", device.name());
        told(unit, id, "code-made", Map.of("name", device.name()));
        return expect(id);
    }

    private Expected expect(long id) {
        var code = Secret.random();
        var until = clock.now().plus(CODE_LIVES);
        devices.expect(id, code, until);
        return new Expected(id, code, until);
    }

    /// What the code would make of the phone that shows it; empty for one that is wrong, used or too old.
    public Optional<Device> waiting(String code) {
        return Acting.as(Actor.SYSTEM, () -> devices.byCode(code, clock.now()).flatMap(this::working));
    }

    @Transactional
    public Optional<LetIn> letIn(String code) {
        var secret = Secret.random();
        return devices.letIn(code, secret, clock.now()).flatMap(found -> {
            units.find(found.unitId())
                    .ifPresent(unit -> told(unit, found.id(), "let-in", Map.of("name", found.name())));
            return working(found).map(device -> new LetIn(device, secret));
        });
    }

    @Transactional
    public void cutOff(Actor actor, long conferenceId, long id) {
        var unit = opened(actor, conferenceId);
        var device = there(conferenceId, id);
        if (devices.cutOff(conferenceId, id, actor.name(), clock.now())) {
            told(unit, id, "cut-off", Map.of("name", device.name()));
        }
    }

    /// It was found again: what it still holds may be sent.
    @Transactional
    public void letBack(Actor actor, long conferenceId, long id) {
        var unit = opened(actor, conferenceId);
        var device = there(conferenceId, id);
        if (devices.letBack(conferenceId, id)) {
            told(unit, id, "let-back", Map.of("name", device.name()));
        }
    }

    Optional<Device> working(Devices.Found found) {
        return units.pathOf(found.unitId())
                .map(path ->
                        new Device(found.id(), found.conferenceId(), found.unitId(), path, found.kind(), found.name()));
    }

    private Enrolled there(long conferenceId, long id) {
        return devices.find(conferenceId, id).orElseThrow(() -> new NotThere("device", id));
    }

    private Unit opened(Actor actor, long conferenceId) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        var unit = units.visibleTo(actor, conference.unitId());
        refuseUnless(Editors.mayEdit(actor, unit), "TB-101", unit.name());
        return unit;
    }

    private void told(Unit unit, long id, String what, Map<String, Object> facts) {
        journal.record(new Change("device." + what, "device", id, unit.path(), null, facts));
        live.changed(TOPIC, unit.path());
        events.publishEvent(new DeviceChanged(id));
    }

    private static void refuseUnless(boolean allowed, String code, Object... values) {
        if (!allowed) {
            throw new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
        }
    }
}
