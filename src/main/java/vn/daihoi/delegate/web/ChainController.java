package vn.daihoi.delegate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.delegate.AssembleList;
import vn.daihoi.delegate.ExOfficio;
import vn.daihoi.delegate.FillGroups;
import vn.daihoi.delegate.SetQuota;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// How lists become lists: assembled from what was adopted below, filled from posts, given a number from above.
@Controller
class ChainController {
    private final ListDesk desk;
    private final AdoptionForms forms;
    private final AssembleList assemble;
    private final ExOfficio exOfficio;
    private final FillGroups fill;
    private final SetQuota quota;

    ChainController(
            ListDesk desk,
            AdoptionForms forms,
            AssembleList assemble,
            ExOfficio exOfficio,
            FillGroups fill,
            SetQuota quota) {
        this.desk = desk;
        this.forms = forms;
        this.assemble = assemble;
        this.exOfficio = exOfficio;
        this.fill = fill;
        this.quota = quota;
    }

    @PostMapping("/lists/{id}/assembly")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String assemble(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        var done = assemble.assemble(actor, id);
        Flash.done(
                        "delegate.assembly.done",
                        String.valueOf(done.added()),
                        String.valueOf(done.reserves()),
                        String.valueOf(done.already()))
                .on(redirect);
        return "redirect:/lists/" + id;
    }

    @GetMapping("/lists/{id}/groups")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String groups(Actor actor, @PathVariable long id, Model model) {
        var seen = desk.seen(actor, id);
        var groups = exOfficio.groups(seen.unit(), seen.list(), seen.groups());
        model.addAttribute("page", new GroupsPage(desk.head(seen, "groups"), groups));
        return "delegate/groups";
    }

    /// A ticked box is named `group.<code>` and has the registrant as its value.
    @PostMapping("/lists/{id}/groups")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String fill(
            Actor actor,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> parameters,
            RedirectAttributes redirect) {
        var ticked = new HashMap<String, List<Long>>();
        parameters.forEach((name, values) -> {
            if (name.startsWith("group.")) {
                ticked.put(
                        name.substring(6),
                        values.stream().map(ChainController::registrant).toList());
            }
        });
        Flash.done("delegate.groups.done", String.valueOf(fill.fill(actor, id, ticked)))
                .on(redirect);
        return "redirect:/lists/" + id;
    }

    private static Long registrant(String value) {
        if (!value.matches("\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "ticked registrant is (%s)".formatted(value));
        }
        return Long.valueOf(value);
    }

    @PostMapping("/lists/{id}/quota")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String quota(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seats,
            @RequestParam(defaultValue = "") String notice,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var typed = new QuotaForm(seats.strip(), notice);
        if (!typed.errors().isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", forms.fresh(desk.seen(actor, id)).with(typed));
            return "delegate/adoption";
        }
        quota.set(actor, id, typed.number(), notice);
        Flash.done("delegate.quota.done").on(redirect);
        return "redirect:/lists/" + id + "/adoption";
    }
}
