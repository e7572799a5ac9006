package vn.daihoi.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.commendation.KeepRound;
import vn.daihoi.commendation.Proposal;
import vn.daihoi.commendation.Statistics;
import vn.daihoi.commendation.Statistics.Counted;
import vn.daihoi.commendation.Untold;
import vn.daihoi.people.Awards;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.shared.web.XlsxExport;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The statistics of a season's commendations, each number opening whom it counts.
@Controller
class StatisticsController {
    private static final int MOST = 2_000;
    private static final String HIDDEN = "minorities";
    private static final Map<String, ToLongFunction<Counted>> COUNTS = counts();

    private final Statistics statistics;
    private final KeepRound keep;
    private final Units units;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    StatisticsController(Statistics statistics, KeepRound keep, Units units, Dictionary dictionary, SeasonClock clock) {
        this.statistics = statistics;
        this.keep = keep;
        this.units = units;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    private static Map<String, ToLongFunction<Counted>> counts() {
        var counts = new LinkedHashMap<String, ToLongFunction<Counted>>();
        counts.put("all", Counted::total);
        counts.put("collectives", Counted::collectives);
        counts.put("households", Counted::households);
        counts.put("persons", Counted::persons);
        counts.put("direct", Counted::direct);
        counts.put("workers", Counted::workers);
        counts.put("farmers", Counted::farmers);
        counts.put("leaders", Counted::leaders);
        counts.put("unknown", Counted::unknown);
        counts.put("women", Counted::women);
        counts.put(HIDDEN, Counted::minorities);
        return counts;
    }

    @GetMapping("/commendations/statistics")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(
            Actor actor,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String award,
            @RequestParam(defaultValue = "") String rank,
            @RequestParam(defaultValue = "") String who,
            Model model) {
        var t = dictionary.here();
        var place = units.visibleTo(actor, unit == null ? RoundsController.own(actor) : unit);
        var season = keep.season(place);
        var counted = ordered(statistics.of(place.path(), season));
        var untold = Untold.rows(counted);
        var list = COUNTS.containsKey(who) && !who.equals(HIDDEN)
                ? statistics.list(place.path(), season, award, rank, who, MOST)
                : List.<Statistics.Row>of();
        model.addAttribute(
                "page",
                new StatisticsPage(
                        CommendationPlaces.crumbs(t, place.name(), place.id(), t.of("commendation.statistics"), ""),
                        place.name(),
                        place.id(),
                        season,
                        COUNTS.keySet().stream()
                                .map(code -> new StatisticsPage.Column(code, t.of("commendation.count." + code)))
                                .toList(),
                        counted.stream()
                                .map(one -> row(place, one, untold.contains(one), t))
                                .toList(),
                        sum(place, counted, t),
                        sum(counted, Counted::direct),
                        sum(counted, Counted::leaders),
                        sum(counted, Counted::persons),
                        COUNTS.containsKey(who) ? chosen(award, rank, who, t) : "",
                        list));
        return "commendation/statistics";
    }

    @GetMapping("/commendations/statistics.xlsx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    void export(Actor actor, @RequestParam(required = false) @Nullable Long unit, HttpServletResponse response)
            throws IOException {
        var t = dictionary.here();
        var place = units.visibleTo(actor, unit == null ? RoundsController.own(actor) : unit);
        var season = keep.season(place);
        var sheet = new XlsxExport<Counted>(
                        t.of("commendation.statistics"), t.of("commendation.asOf", place.name(), clock.today()))
                .column(t.of("commendation.honour"), 60, (Counted one) -> Proposal.title(one.award(), one.rank()));
        var counted = ordered(statistics.of(place.path(), season));
        var untold = Untold.rows(counted);
        COUNTS.forEach((code, count) -> sheet.column(
                t.of("commendation.count." + code),
                14,
                one -> code.equals(HIDDEN) && untold.contains(one) ? "" : (Object) count.applyAsLong(one)));
        sheet.send(response, t.of("commendation.statistics"), counted.stream());
    }

    private static List<Counted> ordered(List<Counted> counted) {
        var order =
                new ArrayList<>(Awards.all().stream().map(award -> award.code()).toList());
        return counted.stream()
                .sorted(Comparator.comparingInt((Counted one) -> order.indexOf(one.award()))
                        .thenComparing(Counted::rank))
                .toList();
    }

    private static String chosen(String award, String rank, String who, Words t) {
        var count = t.of("commendation.count." + who);
        return award.isEmpty() ? count : count + ": " + Proposal.title(award, rank);
    }

    private static long sum(List<Counted> counted, ToLongFunction<Counted> count) {
        return counted.stream().mapToLong(count).sum();
    }

    private static StatisticsPage.Row row(Unit unit, Counted one, boolean untold, Words t) {
        return new StatisticsPage.Row(
                Proposal.title(one.award(), one.rank()),
                COUNTS.entrySet().stream()
                        .map(count -> cell(
                                unit,
                                one.award(),
                                one.rank(),
                                count.getKey(),
                                count.getValue().applyAsLong(one),
                                untold,
                                t))
                        .toList());
    }

    private static StatisticsPage.Row sum(Unit unit, List<Counted> counted, Words t) {
        return new StatisticsPage.Row(
                t.of("commendation.sum"),
                COUNTS.entrySet().stream()
                        .map(count -> cell(
                                unit,
                                "",
                                "",
                                count.getKey(),
                                sum(counted, count.getValue()),
                                Untold.isSumUntold(counted),
                                t))
                        .toList());
    }

    private static StatisticsPage.Cell cell(
            Unit unit, String award, String rank, String who, long number, boolean untold, Words t) {
        var href = UriComponentsBuilder.fromPath("/commendations/statistics")
                .queryParam("unit", unit.id())
                .queryParam("award", "{award}")
                .queryParam("rank", "{rank}")
                .queryParam("who", who)
                .encode()
                .buildAndExpand(award, rank)
                .toUriString();
        return new StatisticsPage.Cell(
                Objects.requireNonNull(t.of("commendation.count." + who)),
                number,
                untold && who.equals(HIDDEN),
                number == 0 || who.equals(HIDDEN) ? "" : href + "#list");
    }
}
