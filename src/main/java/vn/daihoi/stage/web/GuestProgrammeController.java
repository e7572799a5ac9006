package vn.daihoi.stage.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.feed.Feeds;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.invitation.Guest;
import vn.daihoi.invitation.GuestDoor;
import vn.daihoi.invitation.NoSuchLink;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.stage.People;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.StageDay;
import vn.daihoi.stage.Stages;
import vn.daihoi.stage.handout.Handouts;
import vn.daihoi.stage.speaker.CallSpeakers;
import vn.daihoi.stage.speaker.Speaker;
import vn.daihoi.stage.speaker.Speakers;

/// Below a guest's own link: the programme as it runs, papers of what has opened, asking for the floor.
@Controller
@PermitAll
@RequestMapping("/i/{token}/programme")
class GuestProgrammeController {
    /// The feed of the phones.
    private static final String FEED = "programme";
    private static final int LONGEST = 300;

    private final GuestDoor door;
    private final Stages stages;
    private final StageDay day;
    private final Speakers speakers;
    private final CallSpeakers call;
    private final People people;
    private final Handouts handouts;
    private final StoredFiles files;
    private final Feeds feeds;
    private final DayHeads heads;
    private final SeasonClock clock;

    GuestProgrammeController(
            GuestDoor door,
            Stages stages,
            StageDay day,
            Speakers speakers,
            CallSpeakers call,
            People people,
            Handouts handouts,
            StoredFiles files,
            Feeds feeds,
            DayHeads heads,
            SeasonClock clock) {
        this.door = door;
        this.stages = stages;
        this.day = day;
        this.speakers = speakers;
        this.call = call;
        this.people = people;
        this.handouts = handouts;
        this.files = files;
        this.feeds = feeds;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping
    String show(HttpServletRequest request, @PathVariable String token, Model model) {
        model.addAttribute("page", in(request, token, this::page));
        return "stage/guest";
    }

    @GetMapping("/feed")
    void feed(HttpServletRequest request, @PathVariable String token, HttpServletResponse response) {
        var hall = door.hall(request.getRemoteAddr(), token).orElseThrow(NoSuchLink::new);
        feeds.listen(FEED, hall.conferenceId(), hall.unitPath(), null, response);
    }

    @GetMapping("/papers/{paper}")
    ResponseEntity<byte[]> read(HttpServletRequest request, @PathVariable String token, @PathVariable long paper) {
        return in(request, token, guest -> {
            var stage = stage(guest);
            var found = handouts.open(stage.id(), stage.course(), paper);
            return files.download(found.orElseThrow(() -> new NotThere("handout", paper))
                            .fileId())
                    .response();
        });
    }

    @PostMapping("/speaking")
    String ask(HttpServletRequest request, @PathVariable String token, @RequestParam(defaultValue = "") String topic) {
        return in(request, token, guest -> {
            var said = topic.strip();
            call.ask(
                    guest.actor(),
                    guest.conferenceId(),
                    guest.entryId(),
                    who(guest),
                    said.substring(0, Math.min(said.length(), LONGEST)));
            return back(guest);
        });
    }

    @PostMapping("/speaking/withdrawal")
    String takeBack(HttpServletRequest request, @PathVariable String token) {
        return in(request, token, guest -> {
            call.takeBack(guest.actor(), guest.conferenceId(), guest.entryId());
            return back(guest);
        });
    }

    private <T> T in(HttpServletRequest request, String token, Function<Guest, T> work) {
        return door.open(request.getRemoteAddr(), token, work).orElseThrow(NoSuchLink::new);
    }

    private GuestProgrammePage page(Guest guest) {
        var stage = stage(guest);
        var standing = speakers.of(stage.id()).all().stream()
                .filter(one -> Long.valueOf(guest.entryId()).equals(one.entryId()))
                .map(Speaker::state)
                .reduce((_, later) -> later);
        var code = standing.map(state -> switch (state) {
            case REGISTERED, INVITED, SPEAKING -> state.code();
            case SPOKEN, WITHDRAWN -> "";
        });
        return new GuestProgrammePage(
                guest.path(),
                heads.event(new DayHeads.Seen(stage.conference(), stage.unit())),
                guest.name(),
                clock.millis(),
                code.orElse(""),
                day.open(stage).isEmpty() && !stage.course().isOver());
    }

    private Stage stage(Guest guest) {
        return stages.of(guest.actor(), guest.conferenceId());
    }

    private Speaker.Who who(Guest guest) {
        return people.of(guest.actor(), stage(guest)).stream()
                .filter(one -> one.entryId() == guest.entryId())
                .findFirst()
                .map(one -> new Speaker.Who(one.name(), one.role(), one.unit()))
                .orElse(new Speaker.Who(guest.name(), "", ""));
    }

    private static String back(Guest guest) {
        return "redirect:" + guest.path() + "/programme";
    }
}
