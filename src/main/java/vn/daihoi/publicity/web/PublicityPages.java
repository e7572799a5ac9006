package vn.daihoi.publicity.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.Covered;
import vn.daihoi.publicity.Genre;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.Items;
import vn.daihoi.publicity.Phase;
import vn.daihoi.publicity.PressRights;
import vn.daihoi.publicity.PublicityRules;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Builds the editorial calendar.
@Component
class PublicityPages {
    private static final int WEEK = 7;

    private final Campaigns campaigns;
    private final Items items;
    private final Exemplars exemplars;
    private final ItemLines lines;
    private final Covered covered;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    PublicityPages(
            Campaigns campaigns,
            Items items,
            Exemplars exemplars,
            ItemLines lines,
            Covered covered,
            Dictionary dictionary,
            SeasonClock clock) {
        this.exemplars = exemplars;
        this.campaigns = campaigns;
        this.items = items;
        this.lines = lines;
        this.covered = covered;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    PublicityPage list(Actor actor, ItemQuery query) {
        var t = dictionary.here();
        var campaign = campaigns.now();
        var all = campaign.map(one -> items.ofSeason(one.season())).orElse(List.of());
        var today = clock.today();
        var shown = all.stream().filter(one -> query.takes(one, today)).toList();
        var address = query.address(PublicityPlaces.LIST);
        return new PublicityPage(
                PublicityPlaces.tabs(t, PublicityPlaces.LIST),
                campaign.map(Campaign::cite).orElse(null),
                campaign.map(Campaign::congress).map(t::day).orElse(""),
                query,
                address.isNarrowed(),
                address.url(),
                query.address("/publicity.xlsx").url(),
                bodies(campaign.stream()),
                campaign.map(one -> phases(one)).orElse(List.of()),
                genres(t),
                Stream.of("planned", "published", "overdue")
                        .map(state -> new Choice(state, t.of("publicity.state." + state)))
                        .toList(),
                campaign.map(one -> months(actor, one, shown, t)).orElse(List.of()),
                (int) all.stream().filter(Item::isPublished).count(),
                (int) all.stream().filter(one -> one.isOverdueOn(today)).count(),
                all.size(),
                campaign.map(one ->
                                PublicityRules.check(one, all, unconsented(actor, one, all), covered.known(all), today))
                        .orElse(List.of()),
                campaign.stream()
                        .flatMap(one -> one.bodies().stream())
                        .anyMatch(body -> PressRights.mayEdit(actor, body)));
    }

    /// As far as the reader sees them.
    private Set<Long> unconsented(Actor actor, Campaign campaign, List<Item> all) {
        var told = all.stream().flatMap(one -> one.subjects().stream()).collect(Collectors.toSet());
        return exemplars.ofRegistrants(actor, campaign.season(), told).values().stream()
                .filter(one -> !one.isConsented())
                .map(Exemplar::registrantId)
                .collect(Collectors.toSet());
    }

    private List<PublicityPage.Month> months(Actor actor, Campaign campaign, List<Item> shown, Words t) {
        var written = lines.of(actor, campaign, shown, t);
        var byMonth = new LinkedHashMap<YearMonth, List<PublicityPage.Line>>();
        for (var i = 0; i < shown.size(); i++) {
            byMonth.computeIfAbsent(YearMonth.from(shown.get(i).day()), _ -> new ArrayList<>())
                    .add(written.get(i));
        }
        return byMonth.entrySet().stream()
                .map(one -> new PublicityPage.Month(label(one.getKey(), t), one.getValue()))
                .toList();
    }

    List<PublicityPage.Line> lines(Actor actor, ItemQuery query) {
        var today = clock.today();
        return campaigns
                .now()
                .map(campaign -> lines.of(
                        actor,
                        campaign,
                        items.ofSeason(campaign.season()).stream()
                                .filter(one -> query.takes(one, today))
                                .toList(),
                        dictionary.here()))
                .orElse(List.of());
    }

    CalendarPage calendar(Actor actor, YearMonth month) {
        var t = dictionary.here();
        var campaign = campaigns.now();
        var byDay = new LinkedHashMap<LocalDate, List<PublicityPage.Line>>();
        campaign.ifPresent(one -> {
            var shown = items.ofSeason(one.season()).stream()
                    .filter(item -> YearMonth.from(item.day()).equals(month))
                    .toList();
            var written = lines.of(actor, one, shown, t);
            for (var i = 0; i < shown.size(); i++) {
                byDay.computeIfAbsent(shown.get(i).day(), _ -> new ArrayList<>())
                        .add(written.get(i));
            }
        });
        var congress = campaign.map(Campaign::congress).orElse(null);
        var weeks = new ArrayList<List<CalendarPage.Day>>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var from = monday; !from.isAfter(month.atEndOfMonth()); from = from.plusDays(WEEK)) {
            var week = new ArrayList<CalendarPage.Day>();
            for (var i = 0; i < WEEK; i++) {
                var day = from.plusDays(i);
                var inside = YearMonth.from(day).equals(month);
                week.add(new CalendarPage.Day(
                        inside ? Integer.toString(day.getDayOfMonth()) : "",
                        day.equals(clock.today()),
                        day.equals(congress),
                        byDay.getOrDefault(day, List.of())));
            }
            weeks.add(week);
        }
        return new CalendarPage(
                PublicityPlaces.tabs(t, PublicityPlaces.CALENDAR),
                label(month, t),
                PublicityPlaces.CALENDAR + "?month=" + month.minusMonths(1),
                PublicityPlaces.CALENDAR + "?month=" + month.plusMonths(1),
                PublicityPlaces.CALENDAR + "?month=" + month,
                weeks);
    }

    YearMonth thisMonth() {
        return YearMonth.from(clock.today());
    }

    private static String label(YearMonth month, Words t) {
        return t.of("publicity.month", Integer.toString(month.getMonthValue()), Integer.toString(month.getYear()));
    }

    static List<Choice> bodies(Stream<Campaign> campaign) {
        return campaign.flatMap(one -> one.bodies().stream())
                .map(body -> new Choice(Long.toString(body.id()), body.name()))
                .toList();
    }

    static List<Choice> phases(Campaign campaign) {
        return Arrays.stream(Phase.values())
                .map(phase -> new Choice(phase.code(), campaign.phase(phase)))
                .toList();
    }

    static List<Choice> genres(Words t) {
        return Arrays.stream(Genre.values())
                .map(genre -> new Choice(genre.code(), t.of("publicity.genre." + genre.code())))
                .toList();
    }
}
