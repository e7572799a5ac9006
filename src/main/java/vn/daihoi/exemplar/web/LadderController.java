package vn.daihoi.exemplar.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.Ladder;
import vn.daihoi.exemplar.Rung;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Kind;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// For each group of delegates to the congress: who belongs to it by the honours held, and what others still lack.
@Controller
class LadderController {
    private static final int MOST = 500;

    private final Exemplars exemplars;
    private final RegistrantSearch search;
    private final Honours honours;
    private final Season season;
    private final Dictionary dictionary;

    LadderController(
            Exemplars exemplars, RegistrantSearch search, Honours honours, Season season, Dictionary dictionary) {
        this.exemplars = exemplars;
        this.search = search;
        this.honours = honours;
        this.season = season;
        this.dictionary = dictionary;
    }

    /// Somebody of the register who may belong to the group.
    private record Candidate(long registrantId, String link, String name, boolean invented, String under, Kind kind) {
        boolean isProposed() {
            return link.startsWith(ExemplarPlaces.LIST);
        }
    }

    @GetMapping("/exemplars/ladder")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String ladder(Actor actor, @RequestParam(defaultValue = "") String group, Model model) {
        var t = dictionary.here();
        var groups = season.groups(actor);
        var chosen = groups.stream()
                .filter(one -> one.value().code().equals(group))
                .findFirst()
                .or(() -> groups.stream()
                        .filter(one -> !one.value().honours().isEmpty())
                        .findFirst());
        model.addAttribute("page", page(actor, groups, chosen, t));
        return "exemplar/ladder";
    }

    private LadderPage page(
            Actor actor, List<Cited<DelegateGroup>> groups, Optional<Cited<DelegateGroup>> chosen, Words t) {
        var byHonours = chosen.filter(one -> !one.value().honours().isEmpty());
        var rungs = byHonours.map(one -> rungs(actor, one, t)).orElse(Map.of());
        var criteria = chosen.map(one -> one.value().criteria()).orElse(null);
        return new LadderPage(
                ExemplarPlaces.tabs(actor, t, ExemplarPlaces.LADDER),
                groups.stream()
                        .map(one -> new Choice(one.value().code(), one.value().name()))
                        .toList(),
                chosen.map(one -> one.value().code()).orElse(""),
                chosen.map(one -> one.value().name()).orElse(""),
                chosen.map(Cited::citation).orElse(null),
                criteria == null ? "" : criteria,
                byHonours.isPresent() || chosen.isEmpty() ? "" : otherwise(chosen.get(), t),
                rows(rungs, Rung.Standing.REACHED, t),
                rows(rungs, Rung.Standing.ON_THE_WAY, t),
                rungs.values().stream()
                        .filter(rung -> rung.standing() == Rung.Standing.FAR)
                        .count());
    }

    private String otherwise(Cited<DelegateGroup> group, Words t) {
        var rung = Ladder.of(List.of(group), Kind.PERSON, List.of(), season.today())
                .getFirst();
        var posts = group.value().posts();
        var text = String.join(" ", Rungs.missing(rung, t));
        return posts.isEmpty() ? text : text + " " + String.join("; ", posts) + ".";
    }

    private Map<Candidate, Rung> rungs(Actor actor, Cited<DelegateGroup> group, Words t) {
        var candidates = candidates(actor, group.value(), t);
        var held = honours.of(candidates.keySet());
        var rungs = new LinkedHashMap<Candidate, Rung>();
        candidates.values().forEach(one -> {
            var all = held.getOrDefault(one.registrantId, List.of()).stream()
                    .map(Honours.Held::honour)
                    .toList();
            rungs.put(
                    one,
                    Ladder.of(List.of(group), one.kind, all, season.today()).getFirst());
        });
        return rungs;
    }

    /// The exemplars of the season, and whoever holds an honour of the group though no unit has proposed them.
    private Map<Long, Candidate> candidates(Actor actor, DelegateGroup group, Words t) {
        var found = new LinkedHashMap<Long, Candidate>();
        exemplars
                .find(actor, ExemplarFilter.all(season.of(actor)), MOST, 0)
                .rows()
                .forEach(one -> found.put(one.registrantId(), proposed(one, t)));
        group.honours()
                .forEach(award -> search.find(actor, holders(award), MOST, 0)
                        .rows()
                        .forEach(one -> found.putIfAbsent(one.registrant().id(), known(one, t))));
        return found;
    }

    private static RegistrantFilter holders(String award) {
        return new RegistrantFilter("", null, null, null, null, null, award, RegistrantFilter.Order.NAME, false);
    }

    private static Candidate proposed(Exemplar one, Words t) {
        return new Candidate(
                one.registrantId(),
                ExemplarPlaces.LIST + "/" + one.id(),
                one.name(),
                one.invented(),
                Shown.under(one, t),
                one.kind());
    }

    private static Candidate known(RegistrantSearch.Listed row, Words t) {
        var one = row.registrant();
        var unit = row.unitName() == null ? "" : " · " + row.unitName();
        return new Candidate(
                one.id(),
                "/people/" + one.id(),
                one.name().full(),
                one.invented(),
                t.of("people.kind." + one.kind().code()) + unit,
                one.kind());
    }

    private static List<LadderPage.Row> rows(Map<Candidate, Rung> rungs, Rung.Standing standing, Words t) {
        return rungs.entrySet().stream()
                .filter(one -> one.getValue().standing() == standing)
                .map(one -> new LadderPage.Row(
                        one.getKey().link,
                        one.getKey().name,
                        one.getKey().invented,
                        one.getKey().under,
                        one.getKey().isProposed(),
                        honours(one.getValue().by(), t),
                        Rungs.missing(one.getValue(), t)))
                .toList();
    }

    private static List<String> honours(List<Honour> by, Words t) {
        return by.stream().map(one -> Rungs.honour(one, t)).toList();
    }
}
