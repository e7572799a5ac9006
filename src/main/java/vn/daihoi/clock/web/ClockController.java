package vn.daihoi.clock.web;

import jakarta.annotation.security.RolesAllowed;
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
        model.addAttribute("page", new ClockPage(clock.today().toString(), false));
        return "clock/clock";
    }

    @PostMapping("/clock")
    @RolesAllowed(Roles.ADMINISTRATOR)
    String move(
            @RequestParam String day,
            Model model,
            RedirectAttributes redirect,
            jakarta.servlet.http.HttpServletResponse response) {
        requireMovable();
        var read = VietnameseDate.read(day);
        if (read.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", new ClockPage(day, true));
            return "clock/clock";
        }
        moveClock.to(read.get());
        redirect.addFlashAttribute("flash", "clock.moved");
        return "redirect:/clock";
    }

    private void requireMovable() {
        if (!clock.isMovable()) {
            throw new NotThere("clock", "real");
        }
    }
}
