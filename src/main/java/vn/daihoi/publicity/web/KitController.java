package vn.daihoi.publicity.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.Items;
import vn.daihoi.publicity.PressKit;
import vn.daihoi.publicity.PressRights;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.ListAddress;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// The press kit, for the press and the standing bodies: a page, and a ZIP of the same. Never kept anywhere: a
/// withdrawn consent shows at once.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
class KitController {
    private final Campaigns campaigns;
    private final Items items;
    private final PressKit kit;
    private final Dictionary dictionary;

    KitController(Campaigns campaigns, Items items, PressKit kit, Dictionary dictionary) {
        this.campaigns = campaigns;
        this.items = items;
        this.kit = kit;
        this.dictionary = dictionary;
    }

    @GetMapping("/publicity/kit")
    String show(Actor actor, KitQuery query, @RequestParam(required = false) @Nullable Integer page, Model model) {
        var t = dictionary.here();
        var tabs = PublicityPlaces.tabs(t, PublicityPlaces.KIT);
        model.addAttribute("page", page(actor, tabs, query, ListAddress.page(page), t));
        return "publicity/kit";
    }

    private KitPage page(Actor actor, List<Frame.Place> tabs, KitQuery query, int number, Words t) {
        var campaign = campaigns.now().orElse(null);
        var bodies = campaign == null ? List.<Unit>of() : campaign.bodies();
        if (!PressRights.readsKit(actor, bodies)) {
            return KitPage.closed(tabs);
        }
        var all = campaign == null ? new PressKit.Kit(List.of(), 0) : kit.of(campaign.season());
        var told = campaign == null ? Map.<Long, Long>of() : told(campaign);
        var sought = all.sheets().stream().filter(one -> query.takes(one, told)).toList();
        var pages = new Pages(number, KitPage.ON_A_PAGE, sought.size());
        var cards = sought.stream()
                .skip(pages.offset())
                .limit(pages.size())
                .map(one -> card(one, told, t))
                .toList();
        var silent = all.sheets().stream()
                .filter(one -> !told.containsKey(one.exemplar().registrantId()))
                .count();
        var writes = bodies.stream().anyMatch(body -> PressRights.mayEdit(actor, body));
        return new KitPage(tabs, true, writes, query, all.sheets().size(), (int) silent, cards, pages, all.waiting());
    }

    @GetMapping("/publicity/kit.zip")
    void zip(Actor actor, HttpServletResponse response) throws IOException {
        var campaign = campaigns.now().orElseThrow(() -> new NotThere("campaign", 0));
        if (!PressRights.readsKit(actor, campaign.bodies())) {
            throw new AccessDeniedException("account (%d) does not work for the press".formatted(actor.accountId()));
        }
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("tu-lieu-bao-chi.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        kit.write(campaign.season(), response.getOutputStream());
    }

    /// How many items have been published of each.
    private Map<Long, Long> told(Campaign campaign) {
        return items.ofSeason(campaign.season()).stream()
                .filter(Item::isPublished)
                .flatMap(one -> one.subjects().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static KitPage.Card card(PressKit.Sheet one, Map<Long, Long> told, Words t) {
        var exemplar = one.exemplar();
        var story = one.told();
        var field = story.field();
        var consent = exemplar.consent();
        return new KitPage.Card(
                exemplar.registrantId(),
                story.name(),
                story.post(),
                story.place(),
                story.title(),
                story.lead(),
                story.body(),
                field == null ? "" : t.of("people.sector." + field),
                story.years(),
                exemplar.isNew(),
                exemplar.invented(),
                consent != null && consent.pictures(),
                one.honours(),
                one.contact(),
                told.getOrDefault(exemplar.registrantId(), 0L));
    }
}
