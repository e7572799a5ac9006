package vn.daihoi.publicity.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.Items;
import vn.daihoi.publicity.PressKit;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// The press kit: a page, and a ZIP of the same. Never kept anywhere: a withdrawn consent shows at once.
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
    String show(Model model) {
        var t = dictionary.here();
        var cards = campaigns.now().map(one -> cards(one, t)).orElse(List.of());
        var silent = cards.stream().filter(card -> card.told() == 0).count();
        model.addAttribute("page", new KitPage(PublicityPlaces.tabs(t, PublicityPlaces.KIT), cards, (int) silent));
        return "publicity/kit";
    }

    @GetMapping("/publicity/kit.zip")
    void zip(HttpServletResponse response) throws IOException {
        var season = campaigns.now().map(Campaign::season).orElseThrow(() -> new NotThere("campaign", 0));
        response.setContentType("application/zip");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("tu-lieu-bao-chi.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        kit.write(season, response.getOutputStream());
    }

    private List<KitPage.Card> cards(Campaign campaign, Words t) {
        var told = items.ofSeason(campaign.season()).stream()
                .filter(Item::isPublished)
                .flatMap(one -> one.subjects().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return kit.of(campaign.season()).stream().map(one -> card(one, told, t)).toList();
    }

    private static KitPage.Card card(PressKit.Sheet one, Map<Long, Long> told, Words t) {
        var exemplar = one.exemplar();
        var sheet = exemplar.sheet();
        var field = sheet.field();
        var consent = exemplar.consent();
        return new KitPage.Card(
                exemplar.name(),
                exemplar.post(),
                exemplar.unitName(),
                sheet.headline(),
                sheet.deeds(),
                field == null ? "" : t.of("people.sector." + field.code()),
                sheet.years(),
                exemplar.isNew(),
                exemplar.invented(),
                consent != null && consent.pictures(),
                one.honours(),
                one.contact(),
                told.getOrDefault(exemplar.registrantId(), 0L));
    }
}
