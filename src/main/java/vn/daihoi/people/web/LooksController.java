package vn.daihoi.people.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.people.Looks;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// The record of looks at sensitive data, for those who answer for it.
@Controller
class LooksController {
    private static final int PAGE = 50;

    private final Looks looks;
    private final Dictionary dictionary;

    LooksController(Looks looks, Dictionary dictionary) {
        this.looks = looks;
        this.dictionary = dictionary;
    }

    @GetMapping("/people/looks")
    @RolesAllowed({Roles.STANDING_BODY, Roles.ADMINISTRATOR})
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
        var t = dictionary.here();
        var number = Math.clamp(page, 1, 100_000);
        var found = looks.latest(actor, PAGE, (number - 1) * PAGE);
        model.addAttribute(
                "page",
                new LooksPage(
                        PeoplePlaces.tabs(actor, t, "/people/looks"),
                        lines(found, t),
                        new Pages(
                                number,
                                PAGE,
                                found.isEmpty() ? 0 : found.getFirst().total())));
        return "people/looks";
    }

    private static List<LooksPage.Line> lines(List<Looks.Look> found, Words t) {
        return found.stream()
                .map(look -> new LooksPage.Line(
                        t.moment(look.at()),
                        look.actorName(),
                        look.registrantId(),
                        Objects.requireNonNullElse(look.name(), "…"),
                        Objects.requireNonNullElse(look.unitName(), ""),
                        t.of(look.purpose())))
                .toList();
    }
}
