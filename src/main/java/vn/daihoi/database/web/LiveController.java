package vn.daihoi.database.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// `/live`: one event per change that the actor may see, named by its topic.
@RestController
class LiveController {
    private static final String UNKNOWN_AGE = "5000";
    private static final int LONGEST_AGE = 120_000;

    private final LiveStreams streams;

    LiveController(LiveStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    SseEmitter live(Actor actor, @RequestHeader(name = "X-Page-Age", defaultValue = UNKNOWN_AGE) long pageAge) {
        return streams.open(actor, Duration.ofMillis(Math.clamp(pageAge, 0, LONGEST_AGE)));
    }
}
