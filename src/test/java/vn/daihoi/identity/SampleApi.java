package vn.daihoi.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// An endpoint for programs that says on whose behalf it was asked.
@TestComponent
@RestController
class SampleApi {

    @GetMapping("/api/v1/sample")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    Map<String, String> who(Actor actor) {
        return Map.of("name", actor.name(), "scope", actor.scope());
    }

    @PostMapping("/api/v1/sample")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    Map<String, String> change(Actor actor) {
        return who(actor);
    }

    @GetMapping("/api/v1/sample/administration")
    @RolesAllowed(Roles.ADMINISTRATOR)
    Map<String, String> administer(Actor actor) {
        return who(actor);
    }
}
