package vn.daihoi.stage.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.feed.Feeds;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.stage.StageDay;
import vn.daihoi.stage.Stages;
import vn.daihoi.stage.course.Showing;
import vn.daihoi.stage.screen.FindSeat;
import vn.daihoi.stage.screen.ScreenKind;

/// Screens opened by somebody who is signed in: to look at, or on a computer of the organisers.
@Controller
@RequestMapping("/conferences/{id}/screens")
class ScreensController {
    private final Stages stages;
    private final StageDay day;
    private final DayHeads heads;
    private final Feeds feeds;
    private final FindSeat find;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    ScreensController(
            Stages stages,
            StageDay day,
            DayHeads heads,
            Feeds feeds,
            FindSeat find,
            SeasonClock clock,
            Dictionary dictionary) {
        this.stages = stages;
        this.day = day;
        this.heads = heads;
        this.feeds = feeds;
        this.find = find;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    @GetMapping
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String list(Actor actor, @PathVariable long id, Model model) {
        var stage = stages.of(actor, id);
        var showing = stage.course().showing();
        model.addAttribute(
                "page",
                new ScreensPage(
                        heads.of(actor, id, StagePlaces.SCREENS, dictionary.here()),
                        day.runs(actor, stage),
                        Stream.of(ScreenKind.values()).map(ScreenKind::code).toList(),
                        Stream.of(Showing.values()).map(Showing::name).toList(),
                        showing.what().name(),
                        showing.text()));
        return "stage/screens";
    }

    @GetMapping("/{kind}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(
            Actor actor,
            @PathVariable long id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String seat,
            Model model) {
        var shown = kind(kind);
        stages.of(actor, id);
        var path = "/conferences/" + id + "/screens/" + shown.code();
        var finds = shown == ScreenKind.LOBBY;
        model.addAttribute(
                "page",
                new ScreenPage(
                        shown.code(),
                        path + "/feed",
                        clock.millis(),
                        finds ? path : "",
                        seat,
                        finds && !seat.isBlank() ? find.find(id, seat) : null));
        return "stage/screen";
    }

    @GetMapping("/{kind}/feed")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    void feed(Actor actor, @PathVariable long id, @PathVariable String kind, HttpServletResponse response) {
        var unit = stages.of(actor, id).unit();
        feeds.listen(kind(kind).feed(), id, unit.path(), null, response);
    }

    private static ScreenKind kind(String code) {
        return ScreenKind.of(code).orElseThrow(() -> new NotThere("screen", code));
    }
}
