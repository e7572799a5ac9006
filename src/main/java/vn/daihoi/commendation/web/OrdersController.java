package vn.daihoi.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.commendation.CompareOrder;
import vn.daihoi.commendation.Law;
import vn.daihoi.commendation.Orders;
import vn.daihoi.people.HonourOrder;
import vn.daihoi.people.Kind;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Which honour comes before which: the rules of the day, and the word of the standing body that it has read them.
@Controller
class OrdersController {
    private static final int LONGEST = 200;

    private final Orders orders;
    private final CompareOrder compare;
    private final Units units;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    OrdersController(Orders orders, CompareOrder compare, Units units, Dictionary dictionary, SeasonClock clock) {
        this.orders = orders;
        this.compare = compare;
        this.units = units;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/commendations/orders")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, Model model) {
        var t = dictionary.here();
        var own = RoundsController.own(actor);
        var unit = units.find(own).map(Unit::name).orElse("");
        var compared = orders.compared();
        model.addAttribute(
                "page",
                new OrdersPage(
                        CommendationPlaces.crumbs(t, unit, own, t.of("commendation.orders"), ""),
                        Law.on(clock.today()).name(),
                        compare.mayCompare(actor),
                        orders.on(clock.today()).stream()
                                .map(order -> row(order, compared.get(order.code()), t))
                                .toList()));
        return "commendation/orders";
    }

    private static OrdersPage.Row row(HonourOrder order, Orders.@Nullable Compared compared, Words t) {
        return new OrdersPage.Row(
                order.code(),
                order.honour().title(),
                order.kinds().stream()
                        .sorted(Comparator.comparing(Kind::code))
                        .map(kind -> t.of("people.kind." + kind.code()))
                        .collect(Collectors.joining(", ")),
                needs(order, t),
                order.source(),
                compared == null
                        ? ""
                        : t.of("commendation.orders.compared", compared.comparedBy(), compared.comparedAt()),
                compared == null ? 0 : compared.version());
    }

    private static String needs(HonourOrder order, Words t) {
        var parts = new ArrayList<String>();
        parts.add(order.wanted());
        if (order.times() > 1) {
            parts.add(
                    t.of(order.running() ? "commendation.orders.running" : "commendation.orders.times", order.times()));
        }
        if (order.years() > 0) {
            parts.add(t.of("commendation.orders.years", order.years()));
        }
        return String.join(", ", parts);
    }

    @PostMapping("/commendations/orders/{code}")
    @RolesAllowed(Roles.STANDING_BODY)
    String compared(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String article,
            RedirectAttributes redirect) {
        var where = VietnameseText.line(article);
        if (where.isEmpty() || where.length() > LONGEST) {
            Flash.heed("commendation.orders.article.missing").on(redirect);
        } else {
            compared(actor, code, where).on(redirect);
        }
        return "redirect:/commendations/orders";
    }

    /// Where a colleague was faster, what was typed is told back.
    private Flash compared(Actor actor, String code, String article) {
        try {
            compare.compared(actor, code, article);
            return Flash.done("commendation.orders.done");
        } catch (StaleEdit stale) {
            return Flash.heed("commendation.orders.meanwhile", article);
        }
    }

    @PostMapping("/commendations/orders/{code}/removal")
    @RolesAllowed(Roles.STANDING_BODY)
    String takeBack(Actor actor, @PathVariable String code, @RequestParam int version, RedirectAttributes redirect) {
        compare.takeBack(actor, code, version);
        Flash.done("commendation.orders.back").on(redirect);
        return "redirect:/commendations/orders";
    }
}
