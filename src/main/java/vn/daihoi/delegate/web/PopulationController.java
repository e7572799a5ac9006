package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.Populations;
import vn.daihoi.delegate.TypePopulation;
import vn.daihoi.delegate.Yardsticks;
import vn.daihoi.delegate.composition.Population;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Cited;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// The population a list should mirror: as the register counts it, or as an official source has it.
@Controller
class PopulationController {
    private final ListDesk desk;
    private final Populations populations;
    private final Yardsticks yardsticks;
    private final TypePopulation type;

    PopulationController(ListDesk desk, Populations populations, Yardsticks yardsticks, TypePopulation type) {
        this.desk = desk;
        this.populations = populations;
        this.yardsticks = yardsticks;
        this.type = type;
    }

    @GetMapping("/lists/{id}/population")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("page", page(actor, id, "", "", "", FormErrors.none()));
        return "delegate/population";
    }

    @PostMapping("/lists/{id}/population")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String save(
            Actor actor,
            @PathVariable long id,
            @RequestParam String axis,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "") String source,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var errors = FormErrors.none();
        var numbers = read(lines, errors);
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", page(actor, id, axis, lines, source, errors));
            return "delegate/population";
        }
        type.type(actor, id, axis, numbers, source);
        Flash.done("delegate.population.done").on(redirect);
        return "redirect:/lists/" + id + "/population";
    }

    private static Map<String, Long> read(String lines, FormErrors errors) {
        var numbers = new LinkedHashMap<String, Long>();
        for (var line : lines.lines().map(VietnameseText::line).toList()) {
            var cut = line.lastIndexOf(':');
            var digits = cut < 1 ? "" : line.substring(cut + 1).replaceAll("[ .,]", "");
            if (!line.isEmpty()) {
                errors.when(!digits.matches("\\d{1,12}"), "lines", "delegate.population.wrong", line);
                if (errors.isEmpty()) {
                    numbers.put(line.substring(0, cut).strip(), Long.parseLong(digits));
                }
            }
        }
        return numbers;
    }

    /// @param typedAxis the axis whose form came back with a fault; "" for none
    private PopulationPage page(
            Actor actor, long id, String typedAxis, String lines, String source, FormErrors errors) {
        var seen = desk.seen(actor, id);
        var typed = populations.typed(seen.unit().id(), seen.list().season()).stream()
                .collect(Collectors.groupingBy(Populations.Typed::axis));
        var by = yardsticks.of(
                seen.unit(), seen.list(), new Said(seen.t()), seen.t().of("delegate.register"));
        var axes = seen.found().tier().balance().stream()
                .map(axis -> {
                    var known = typed.getOrDefault(axis.value().code(), java.util.List.of());
                    var inUse = by.population().axes().get(axis.value().code());
                    var isTyped = axis.value().code().equals(typedAxis);
                    return new PopulationPage.Axis(
                            axis.value().code(),
                            axis.value().name(),
                            axis.citation(),
                            isTyped
                                    ? lines
                                    : known.stream()
                                            .map(one -> one.value() + ": " + one.number())
                                            .collect(Collectors.joining("\n")),
                            isTyped
                                    ? source
                                    : known.isEmpty() ? "" : known.getFirst().source(),
                            inUse == null ? "" : line(seen, axis, inUse),
                            inUse == null ? "" : inUse.source());
                })
                .toList();
        return new PopulationPage(desk.head(seen, "population"), axes, errors);
    }

    private static String line(ListDesk.Seen seen, Cited<Axis> axis, Population.Numbers numbers) {
        var said = new Said(seen.t());
        var measure = axis.value().measures();
        return numbers.byValue().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(8)
                .map(one -> (measure == null ? one.getKey() : said.say(measure, one.getKey())) + " "
                        + seen.t().number(one.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
