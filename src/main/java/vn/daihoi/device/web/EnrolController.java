package vn.daihoi.device.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.daihoi.device.Device;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.identity.WrongLinks;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The code shown to the operator leads here. Opening it changes nothing, so that a preview of the link does not use
/// it. Codes are not to be guessed: the limit is that of secret links.
@Controller
@PermitAll
class EnrolController {
    private static final Duration KEPT = Duration.ofDays(30);

    private final EnrolDevices enrol;
    private final WrongLinks wrong;
    private final Units units;

    EnrolController(EnrolDevices enrol, WrongLinks wrong, Units units) {
        this.enrol = enrol;
        this.wrong = wrong;
        this.units = units;
    }

    @GetMapping("/d/{code}")
    String show(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        var device = counted(request, code, () -> enrol.waiting(code));
        if (device.isEmpty()) {
            return gone(model, response);
        }
        model.addAttribute("page", page(code, device.get()));
        return "device/enrol";
    }

    @PostMapping("/d/{code}")
    String letIn(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        var letIn = counted(request, code, () -> enrol.letIn(code));
        if (letIn.isEmpty()) {
            return gone(model, response);
        }
        var path = letIn.get().device().kind().path();
        var cookie = ResponseCookie.from(DeviceFilter.COOKIE, letIn.get().secret())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path(path)
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:" + path;
    }

    /// Wrong codes count as wrong links do, so that nobody tries them through.
    private <T> Optional<T> counted(HttpServletRequest request, String code, Supplier<Optional<T>> find) {
        return Acting.as(Actor.SYSTEM, () -> wrong.open(request.getRemoteAddr(), code, find));
    }

    private String gone(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        model.addAttribute("page", new EnrolPage("", "", "", ""));
        return "device/enrol";
    }

    private EnrolPage page(String code, Device device) {
        var unit = Acting.as(
                Actor.SYSTEM, () -> units.find(device.unitId()).map(Unit::name).orElse(""));
        return new EnrolPage(code, device.kind().code(), device.name(), unit);
    }
}
