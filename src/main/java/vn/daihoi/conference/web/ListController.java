package vn.daihoi.conference.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.conference.ConferenceFilter;
import vn.daihoi.conference.ConferenceList;
import vn.daihoi.conference.Listed;
import vn.daihoi.plan.Tier;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;

/// All conferences in the reader's scope.
@Controller
class ListController {
    private static final int SIZE = 50;
    private static final List<String> STATES =
            List.of(ConferenceList.NOT_BEGUN, "drafting", "planned", "held", "reported", "postponed", "cancelled");

    private final ConferenceList list;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    ListController(ConferenceList list, Dictionary dictionary, SeasonClock clock) {
        this.list = list;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping("/conferences")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(required = false) @Nullable Long under,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String findings,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var filter = new ConferenceFilter(q, tier, under, state, findings);
        model.addAttribute("page", page(actor, filter, page));
        return "conference/list";
    }

    @GetMapping("/conferences.xlsx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
    void export(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(required = false) @Nullable Long under,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String findings,
            HttpServletResponse response)
            throws IOException {
        var t = dictionary.here();
        var whole = list.of(actor).orElse(new ConferenceList.Whole(List.of(), List.of(), List.of()));
        var tiers = names(whole);
        new XlsxExport<Listed>(t.of("conference.list.title"), t.of("conference.list.asOf", clock.today()))
                .column(
                        t.of("conference.list.code"),
                        12,
                        listed -> listed.unit().code())
                .column(
                        t.of("conference.list.unit"),
                        48,
                        listed -> listed.unit().name())
                .column(t.of("conference.list.place"), 28, Listed::place)
                .column(t.of("conference.list.tier"), 16, listed -> tiers.get(listed.tier()))
                .column(t.of("conference.list.state"), 18, listed -> t.of("conference.state." + listed.state()))
                .column(
                        t.of("conference.list.day"),
                        13,
                        listed -> listed.standing() == null
                                ? null
                                : listed.standing().day())
                .column(
                        t.of("conference.list.heldOn"),
                        13,
                        listed -> listed.standing() == null
                                ? null
                                : listed.standing().heldOn())
                .column(
                        t.of("conference.list.total"),
                        11,
                        listed -> listed.standing() == null
                                ? null
                                : listed.standing().total())
                .column(t.of("conference.list.breaches"), 9, Listed::breaches)
                .column(t.of("conference.list.warnings"), 9, Listed::warnings)
                .send(
                        response,
                        "hoi-nghi",
                        whole.found(new ConferenceFilter(q, tier, under, state, findings)).stream());
    }

    private ListPage page(Actor actor, ConferenceFilter filter, int number) {
        var t = dictionary.here();
        var planned = list.of(actor);
        var whole = planned.orElse(new ConferenceList.Whole(List.of(), List.of(), List.of()));
        var found = whole.found(filter);
        var pages = new Pages(number, SIZE, found.size());
        var anyState = new ConferenceFilter(filter.text(), filter.tier(), filter.underId(), "", filter.findings());
        return new ListPage(
                filter,
                whole.tiers().stream()
                        .map(tier -> new Choice(tier.code(), tier.name().value()))
                        .toList(),
                whole.areas().stream()
                        .map(area -> new Choice(String.valueOf(area.id()), area.name()))
                        .toList(),
                states(t),
                names(whole),
                counts(whole.found(anyState)),
                found.stream().skip(pages.offset()).limit(SIZE).toList(),
                pages,
                url(filter),
                planned.isPresent());
    }

    private static List<Choice> states(Words t) {
        return STATES.stream()
                .map(state -> new Choice(state, t.of("conference.state." + state)))
                .toList();
    }

    private static Map<String, String> names(ConferenceList.Whole whole) {
        return whole.tiers().stream()
                .collect(Collectors.toMap(Tier::code, tier -> tier.name().value()));
    }

    /// In the order of the season, states nobody is in left out.
    private static Map<String, Long> counts(List<Listed> found) {
        var byState = found.stream().collect(Collectors.groupingBy(Listed::state, Collectors.counting()));
        var ordered = new LinkedHashMap<String, Long>();
        STATES.stream().filter(byState::containsKey).forEach(state -> ordered.put(state, byState.get(state)));
        return ordered;
    }

    private static String url(ConferenceFilter filter) {
        var url = UriComponentsBuilder.fromPath("/conferences");
        Stream.of(
                        Map.entry("q", filter.text()),
                        Map.entry("tier", filter.tier()),
                        Map.entry(
                                "under",
                                filter.underId() == null ? "" : filter.underId().toString()),
                        Map.entry("state", filter.state()),
                        Map.entry("findings", filter.findings()))
                .filter(part -> !part.getValue().isEmpty())
                .forEach(part -> url.queryParam(part.getKey(), part.getValue()));
        return url.encode().toUriString();
    }
}
