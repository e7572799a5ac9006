package vn.daihoi.publicity.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Cleared;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.Items;
import vn.daihoi.publicity.KeepItems;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// One item of a press body: planned, published, taken back; of whom it tells.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
class ItemController {
    private final Campaigns campaigns;
    private final Items items;
    private final KeepItems keep;
    private final Cleared cleared;
    private final ItemPages pages;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    ItemController(
            Campaigns campaigns,
            Items items,
            KeepItems keep,
            Cleared cleared,
            ItemPages pages,
            Dictionary dictionary,
            SeasonClock clock) {
        this.campaigns = campaigns;
        this.items = items;
        this.keep = keep;
        this.cleared = cleared;
        this.pages = pages;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/publicity/items/new")
    ModelAndView blank(
            Actor actor,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "before") String phase,
            @RequestParam(defaultValue = "0") long subject) {
        var own = body.isEmpty() && actor.unitId() != null ? Long.toString(actor.unitId()) : body;
        var form = ItemForm.blank(own, phase, clock.today());
        var campaign = campaign();
        return fresh(actor, campaign, form, FormErrors.none(), tells(campaign, subject));
    }

    @PostMapping("/publicity/items")
    ModelAndView add(
            Actor actor, ItemForm form, @RequestParam(defaultValue = "0") long subject, RedirectAttributes redirect) {
        var campaign = campaign();
        var tells = tells(campaign, subject);
        var about = pages.unit(form.about());
        var errors = form.errors(clock.today(), about.isEmpty() && !form.about().isEmpty());
        if (!errors.isEmpty()) {
            return fresh(actor, campaign, form, errors, tells);
        }
        var subjects = tells.map(Exemplar::registrantId).stream().toList();
        var item = form.item(0, campaign.season(), about.orElse(null), subjects);
        var id = keep.add(actor, item);
        Flash.done("publicity.done.added", item.title()).on(redirect);
        return back(id);
    }

    @GetMapping("/publicity/items/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ModelAndView show(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String who) {
        var item = item(id);
        var form = ItemForm.of(item, pages.shown(item.aboutUnitId()));
        return shown(actor, item, form, FormErrors.none(), VietnameseText.line(who), HttpStatus.OK);
    }

    @PostMapping("/publicity/items/{id}")
    ModelAndView save(Actor actor, @PathVariable long id, ItemForm form, RedirectAttributes redirect) {
        var item = item(id);
        var about = pages.unit(form.about());
        var errors = form.errors(clock.today(), about.isEmpty() && !form.about().isEmpty());
        if (!errors.isEmpty()) {
            return shown(actor, item, form, errors, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.save(actor, form.item(id, item.season(), about.orElse(null), item.subjects()));
        } catch (StaleEdit stale) {
            return clash(actor, item(id), form);
        }
        Flash.done("publicity.done.saved").on(redirect);
        return back(id);
    }

    @PostMapping("/publicity/items/{id}/removal")
    String remove(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        keep.remove(actor, id, version);
        Flash.done("publicity.done.removed").on(redirect);
        return "redirect:/publicity";
    }

    @PostMapping("/publicity/items/{id}/subjects")
    ModelAndView name(Actor actor, @PathVariable long id, @RequestParam long registrant) {
        cleared.find(campaign().season(), registrant)
                .ifPresentOrElse(exemplar -> keep.name(actor, id, exemplar), () -> keep.name(actor, id, registrant));
        return back(id);
    }

    @PostMapping("/publicity/items/{id}/subjects/{registrant}/removal")
    ModelAndView unname(Actor actor, @PathVariable long id, @PathVariable long registrant) {
        keep.unname(actor, id, registrant);
        return back(id);
    }

    private Optional<Exemplar> tells(Campaign campaign, long subject) {
        return subject == 0 ? Optional.empty() : cleared.find(campaign.season(), subject);
    }

    private ModelAndView fresh(
            Actor actor, Campaign campaign, ItemForm form, FormErrors errors, Optional<Exemplar> tells) {
        var page = pages.fresh(actor, campaign, form, errors, tells);
        return new ModelAndView("publicity/item", Map.of("page", page), status(errors));
    }

    private ModelAndView shown(
            Actor actor, Item item, ItemForm form, FormErrors errors, String who, HttpStatusCode status) {
        var page = pages.page(actor, campaign(), item, form, errors, List.of(), who);
        return new ModelAndView("publicity/item", Map.of("page", page), status);
    }

    /// What was typed stays, on the version it must now be saved over.
    private ModelAndView clash(Actor actor, Item theirs, ItemForm mine) {
        var clashes = mine.against(ItemForm.of(theirs, pages.shown(theirs.aboutUnitId())), dictionary.here());
        var page = pages.page(actor, campaign(), theirs, mine.at(theirs.version()), FormErrors.none(), clashes, "");
        return new ModelAndView("publicity/item", Map.of("page", page), HttpStatus.CONFLICT);
    }

    private static HttpStatusCode status(FormErrors errors) {
        return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private Campaign campaign() {
        return campaigns.now().orElseThrow(() -> new NotThere("campaign", 0));
    }

    private Item item(long id) {
        return items.find(id).orElseThrow(() -> new NotThere("publicity item", id));
    }

    private static ModelAndView back(long id) {
        return new ModelAndView("redirect:/publicity/items/" + id);
    }
}
