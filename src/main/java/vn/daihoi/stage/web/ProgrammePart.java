package vn.daihoi.stage.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.invitation.Guest;
import vn.daihoi.invitation.GuestPart;
import vn.daihoi.shared.web.Words;
import vn.daihoi.stage.Stages;
import vn.daihoi.stage.course.Line;

/// On a guest's own page: what goes on, and the way to the programme.
@Component
class ProgrammePart implements GuestPart {
    private final Stages stages;

    ProgrammePart(Stages stages) {
        this.stages = stages;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Part> of(Guest guest, Words t) {
        var course = stages.of(guest.actor(), guest.conferenceId()).course();
        if (course.all().findAny().isEmpty()) {
            return Optional.empty();
        }
        var now = course.running().map(Line::title).orElse("");
        return Optional.of(new Part("stage/guest-part", new ProgrammePartPage(guest.path() + "/programme", now)));
    }
}
