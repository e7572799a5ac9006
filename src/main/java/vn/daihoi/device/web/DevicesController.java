package vn.daihoi.device.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.device.DeviceKind;
import vn.daihoi.device.Devices;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.device.Enrolled;
import vn.daihoi.identity.WallClock;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.card.Qr;

/// Devices of a conference: let in by a QR code, watched, cut off.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
class DevicesController {
    private static final Duration SILENT = Duration.ofMinutes(1);
    /// Carried over the redirect only, so that the code is never in an address.
    private static final String CODE = "deviceCode";

    private final EnrolDevices enrol;
    private final Devices devices;
    private final DayHeads heads;
    private final Dictionary dictionary;
    private final WallClock clock;

    DevicesController(EnrolDevices enrol, Devices devices, DayHeads heads, Dictionary dictionary, WallClock clock) {
        this.enrol = enrol;
        this.devices = devices;
        this.heads = heads;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/conferences/{id}/devices")
    String list(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute(name = CODE, binding = false) @Nullable String code,
            Model model) {
        var t = dictionary.here();
        var head = heads.of(actor, id, DevicePlaces.DEVICES, t);
        var rows = devices.of(id).stream().map(one -> row(one, t)).toList();
        model.addAttribute("page", new DevicesPage(head, rows, kinds(t), shown(String.valueOf(code))));
        return "device/devices";
    }

    @PostMapping("/conferences/{id}/devices")
    String add(
            Actor actor,
            @PathVariable long id,
            @RequestParam String kind,
            @RequestParam String name,
            RedirectAttributes redirect) {
        var wanted = DeviceKind.of(kind).orElseThrow(() -> new NotThere("kind of device", kind));
        return show(id, enrol.add(actor, id, wanted, name), redirect);
    }

    @PostMapping("/conferences/{id}/devices/{device}/code")
    String anew(Actor actor, @PathVariable long id, @PathVariable long device, RedirectAttributes redirect) {
        return show(id, enrol.anew(actor, id, device), redirect);
    }

    @PostMapping("/conferences/{id}/devices/{device}/cut")
    String cutOff(Actor actor, @PathVariable long id, @PathVariable long device, RedirectAttributes redirect) {
        enrol.cutOff(actor, id, device);
        Flash.done("device.cut.done").on(redirect);
        return back(id);
    }

    @PostMapping("/conferences/{id}/devices/{device}/return")
    String letBack(Actor actor, @PathVariable long id, @PathVariable long device, RedirectAttributes redirect) {
        enrol.letBack(actor, id, device);
        Flash.done("device.back.done").on(redirect);
        return back(id);
    }

    private String show(long id, EnrolDevices.Expected expected, RedirectAttributes redirect) {
        redirect.addFlashAttribute(CODE, expected.code());
        return back(id);
    }

    private static String back(long id) {
        return "redirect:/conferences/" + id + "/devices";
    }

    private DevicesPage.@Nullable Shown shown(String code) {
        return enrol.waiting(code)
                .map(device -> {
                    var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                            .path("/d/{code}")
                            .buildAndExpand(code)
                            .toUriString();
                    var qr = Qr.forScreen(address);
                    return new DevicesPage.Shown(device.name(), address, qr.svgPath(), qr.viewBox());
                })
                .orElse(null);
    }

    private DevicesPage.Row row(Enrolled one, Words t) {
        var standing = standing(one);
        return new DevicesPage.Row(
                one.id(),
                one.name(),
                t.of("device.kind." + one.kind().code()),
                t.of("device.standing." + standing),
                switch (standing) {
                    case "working" -> "good";
                    case "silent" -> "heed";
                    case "cutOff" -> "bad";
                    default -> "plain";
                },
                seen(one.lastSeenAt(), t),
                one.waiting(),
                one.isCutOff());
    }

    private String standing(Enrolled one) {
        if (one.isCutOff()) {
            return "cutOff";
        }
        var seen = one.lastSeenAt();
        if (one.enrolledAt() == null || seen == null) {
            return "waiting";
        }
        return seen.plus(SILENT).isBefore(clock.now()) ? "silent" : "working";
    }

    private String seen(@Nullable Instant at, Words t) {
        if (at == null) {
            return "–";
        }
        var ago = Duration.between(at, clock.now());
        return ago.compareTo(Duration.ofMinutes(1)) < 0
                ? t.of("device.seen.now")
                : ago.compareTo(Duration.ofHours(1)) < 0
                        ? t.of("device.seen.minutes", ago.toMinutes())
                        : t.of("device.seen.hours", ago.toHours());
    }

    private static List<Choice> kinds(Words t) {
        return Stream.of(DeviceKind.values())
                .map(kind -> new Choice(kind.code(), t.of("device.kind." + kind.code())))
                .toList();
    }
}
