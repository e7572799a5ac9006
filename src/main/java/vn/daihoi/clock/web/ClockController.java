package vn.daihoi.clock.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.clock.MoveClock;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// The demo's clock. An installation on the real clock has no such page.
@Controller
class ClockController {
    private final SeasonClock clock;
    private final MoveClock moveClock;

    ClockController(SeasonClock clock, MoveClock moveClock) {
        this.clock = clock;
        this.moveClock = moveClock;
    }

    @GetMapping("/clock")
    @RolesAllowed(Roles.ADMINISTRATOR)
    String show(Model model) {
        requireMovable();
        var today = clock.today();
        model.addAttribute("page", ClockPage.on(today, today.toString(), FormErrors.none()));
        return "clock/clock";
    }

    @PostMapping("/clock")
    @RolesAllowed(Roles.ADMINISTRATOR)
    String move(@RequestParam String day, Model model, RedirectAttributes redirect, HttpServletResponse response) {
        requireMovable();
        var read = VietnameseDate.read(day);
        if (read.isEmpty()) {
            response.setStatus(422);
            var errors = FormErrors.none().add("day", "shared.date.wrong", day);
            model.addAttribute("page", ClockPage.on(clock.today(), day, errors));
            return "clock/clock";
        }
        moveClock.to(read.get());
        Flash.done("clock.moved", VietnameseDate.show(read.get())).on(redirect);
        return "redirect:/clock";
    }

    private void requireMovable() {
        if (!clock.isMovable()) {
            throw new NotThere("clock", "real");
        }
    }
}
