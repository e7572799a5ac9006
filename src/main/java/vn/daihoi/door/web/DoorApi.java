package vn.daihoi.door.web;

import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.badge.SignForDoors;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.device.Device;
import vn.daihoi.door.AtTheDoor;
import vn.daihoi.door.Roster;
import vn.daihoi.shared.SeasonClock;

/// What the check-in app asks: whom it should know, and scans to be written down.
@RestController
@PermitAll
class DoorApi {
    /// By the key of the badges, which the phone holds: of the bytes of the answer, in Base64.
    private static final String SIGNATURE = "Daihoi-Signature";

    private final AtTheDoor door;
    private final SignForDoors sign;
    private final JsonMapper json;
    private final SeasonClock clock;

    DoorApi(AtTheDoor door, SignForDoors sign, JsonMapper json, SeasonClock clock) {
        this.door = door;
        this.sign = sign;
        this.json = json;
        this.clock = clock;
    }

    /// @param keyId 0 while no badge was made
    /// @param key public key of the badges (SPKI, Base64)
    /// @param now the server's clock, milliseconds since 1970
    record Prepared(
            String version,
            long now,
            String event,
            long conference,
            String device,
            int keyId,
            String key,
            List<Held> sessions,
            List<Person> people,
            List<Pass> passes) {}

    record Held(long id, String name, long from, List<String> kinds) {}

    record Person(long id, String name, String kind, String unit, int number, String seat, String standing) {}

    record Pass(int serial, long entry, boolean valid) {}

    /// @param device which this phone is now
    record Reply(
            long now,
            long device,
            String roster,
            long session,
            List<AtTheDoor.Heard> answers,
            List<AtTheDoor.News> news,
            long seq) {}

    @GetMapping("/on/door/list")
    ResponseEntity<byte[]> list(Device device, @RequestHeader(name = "If-None-Match", defaultValue = "") String known) {
        var roster = door.roster(device);
        var tag = "\"" + roster.version() + "\"";
        if (known.equals(tag) || known.equals("W/" + tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        var body = json.writeValueAsBytes(prepared(device, roster, clock.instant()));
        var answer = ResponseEntity.ok().eTag(tag).contentType(MediaType.APPLICATION_JSON);
        if (roster.key() != null) {
            answer.header(SIGNATURE, Base64.getEncoder().encodeToString(sign.sign(roster.conferenceId(), body)));
        }
        return answer.body(body);
    }

    @PostMapping("/on/door/scans")
    Reply scans(Device device, @RequestBody ScansSent sent) {
        var reply = door.send(device, sent.read(), Math.max(0, sent.waiting()), sent.after());
        return new Reply(
                reply.now().toEpochMilli(),
                device.id(),
                reply.roster(),
                reply.session(),
                reply.answers(),
                reply.news(),
                reply.seq());
    }

    @ExceptionHandler
    ResponseEntity<Void> unreadable(ScansSent.Unreadable unreadable) {
        return ResponseEntity.badRequest().build();
    }

    private static Prepared prepared(Device device, Roster roster, Instant now) {
        var key = roster.key();
        return new Prepared(
                roster.version(),
                now.toEpochMilli(),
                roster.event(),
                roster.conferenceId(),
                device.name(),
                key == null ? 0 : key.id(),
                key == null ? "" : Base64.getEncoder().encodeToString(key.spki()),
                roster.sessions().stream()
                        .map(one -> new Held(
                                one.id(),
                                one.name(),
                                one.from().toEpochMilli(),
                                one.kinds().stream().map(EntryKind::code).toList()))
                        .toList(),
                roster.people().values().stream()
                        .map(one -> new Person(
                                one.entryId(),
                                one.name(),
                                one.kind().code(),
                                one.unit(),
                                one.number(),
                                one.seat(),
                                one.standing()))
                        .toList(),
                roster.passes().values().stream()
                        .map(one -> new Pass(one.serial(), one.entryId(), one.valid()))
                        .toList());
    }
}
