package vn.daihoi.stage.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.device.Device;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.feed.Feeds;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.stage.screen.FindSeat;
import vn.daihoi.stage.screen.ScreenKind;

/// Screens that were let in by a code and have no account. One that is cut off loses its picture at once.
@Controller
@PermitAll
class DeviceScreenController {
    private static final List<ScreenKind> CHOICE =
            List.of(ScreenKind.PROJECTOR, ScreenKind.LOBBY, ScreenKind.DOORS, ScreenKind.PRESS);

    private final Feeds feeds;
    private final FindSeat find;
    private final SeasonClock clock;

    DeviceScreenController(Feeds feeds, FindSeat find, SeasonClock clock) {
        this.feeds = feeds;
        this.find = find;
        this.clock = clock;
    }

    @GetMapping("/on/screen")
    String choose(Device device, Model model) {
        model.addAttribute(
                "page",
                new ScreenChoicePage(
                        device.name(), CHOICE.stream().map(ScreenKind::code).toList()));
        return "stage/choose";
    }

    @GetMapping("/on/screen/{kind}")
    String screen(Device device, @PathVariable String kind, @RequestParam(defaultValue = "") String seat, Model model) {
        var shown = kind(kind);
        var path = "/on/screen/" + shown.code();
        var finds = shown == ScreenKind.LOBBY;
        model.addAttribute(
                "page",
                new ScreenPage(
                        shown.code(),
                        path + "/feed",
                        clock.millis(),
                        finds ? path : "",
                        seat,
                        finds && !seat.isBlank() ? find.find(device.conferenceId(), seat) : null));
        return "stage/screen";
    }

    @GetMapping("/on/screen/{kind}/feed")
    void feed(Device device, @PathVariable String kind, HttpServletResponse response) {
        feeds.listen(kind(kind).feed(), device.conferenceId(), device.unitPath(), EnrolDevices.TOPIC, response);
    }

    @GetMapping("/on/timer")
    String timer(Device device, Model model) {
        model.addAttribute(
                "page", new ScreenPage(ScreenKind.TIMER.code(), "/on/timer/feed", clock.millis(), "", "", null));
        return "stage/screen";
    }

    @GetMapping("/on/timer/feed")
    void timerFeed(Device device, HttpServletResponse response) {
        feeds.listen(ScreenKind.TIMER.feed(), device.conferenceId(), device.unitPath(), EnrolDevices.TOPIC, response);
    }

    private static ScreenKind kind(String code) {
        return ScreenKind.of(code).filter(CHOICE::contains).orElseThrow(() -> new NotThere("screen", code));
    }
}
