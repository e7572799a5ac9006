package vn.daihoi.award.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.award.Batch;
import vn.daihoi.award.Batches;
import vn.daihoi.award.Giving;
import vn.daihoi.award.Precedence;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.people.Award;
import vn.daihoi.people.Awards;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;

/// Builds the pages of the ceremony.
@Component
class AwardPages {
    private static final int MOST_FOUND = 12;

    private final DayHeads heads;
    private final Batches batches;
    private final DelegateLists lists;
    private final Delegates delegates;
    private final RegistrantSearch search;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    AwardPages(
            DayHeads heads,
            Batches batches,
            DelegateLists lists,
            Delegates delegates,
            RegistrantSearch search,
            Dictionary dictionary,
            SeasonClock clock) {
        this.heads = heads;
        this.batches = batches;
        this.lists = lists;
        this.delegates = delegates;
        this.search = search;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    AwardsPage page(Actor actor, long conferenceId, String who) {
        var t = dictionary.here();
        var seen = heads.seen(actor, conferenceId);
        var head = heads.of(actor, conferenceId, AwardPlaces.AWARDS, t);
        var present = batches.present(conferenceId);
        var seats = batches.seats(conferenceId);
        var views = batches.of(conferenceId).stream()
                .map(batch -> view(batch, present, seats))
                .toList();
        var lines = views.stream().flatMap(view -> view.lines().stream()).toList();
        var people = lists.ofUnit(seen.unit().id(), seen.conference().season(), Purpose.HERE)
                .map(list -> delegates.of(actor, list).stream()
                        .map(Delegate::name)
                        .distinct()
                        .toList())
                .orElse(List.of());
        var day = seen.conference().facts().day();
        return new AwardsPage(
                head,
                head.path() + "/" + AwardPlaces.AWARDS,
                batches.width(conferenceId),
                (day == null ? clock.today() : day).getYear(),
                views,
                (int) lines.stream()
                        .filter(line -> line.state().equals("given"))
                        .count(),
                lines.size(),
                (int) lines.stream()
                        .filter(line ->
                                line.presence().equals("away") && line.state().equals("waiting"))
                        .count(),
                present != null,
                batches.findings(conferenceId),
                awards(),
                people,
                who,
                found(actor, who),
                views.stream()
                        .filter(view -> !view.over())
                        .mapToInt(AwardsPage.BatchView::number)
                        .findFirst()
                        .orElse(0));
    }

    private List<AwardsPage.Candidate> found(Actor actor, String who) {
        return who.isBlank()
                ? List.of()
                : search.find(actor, who, MOST_FOUND).stream()
                        .map(one -> new AwardsPage.Candidate(
                                one.registrant().id(),
                                one.registrant().name().full(),
                                one.registrant().kind().code(),
                                Objects.requireNonNullElse(one.unitName(), "")))
                        .toList();
    }

    private static AwardsPage.BatchView view(Batch batch, @Nullable Set<Long> present, Map<Long, String> seats) {
        var lines = new ArrayList<AwardsPage.Line>();
        for (var one : batch.givings()) {
            lines.add(line(one, lines.size() + 1, present, seats));
        }
        var first = batch.givings().getFirst();
        return new AwardsPage.BatchView(
                batch.number(),
                batch.title(),
                batch.family().code(),
                Precedence.source(first.award()),
                first.award(),
                first.rank(),
                batch.givings().stream()
                        .map(Giving::handedBy)
                        .filter(by -> !by.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                batch.isOver(),
                batch.givings().stream().map(one -> Long.toString(one.id())).collect(Collectors.joining(",")),
                lines);
    }

    private static AwardsPage.Line line(Giving one, int place, @Nullable Set<Long> present, Map<Long, String> seats) {
        var entry = one.receiverEntryId();
        return new AwardsPage.Line(
                one.id(),
                place,
                one.recipientName(),
                one.kind().code(),
                one.receiverName(),
                one.receiving().code(),
                entry != null,
                entry == null ? "" : seats.getOrDefault(entry, ""),
                present == null || entry == null ? "" : present.contains(entry) ? "here" : "away",
                one.handedBy(),
                one.decision(),
                one.batch() == null ? "" : one.batch().toString(),
                one.state().name().toLowerCase(Locale.ROOT),
                one.version());
    }

    /// Every honour of the law with its ranks, the highest first: `code/rank`.
    private static List<Choice> awards() {
        return Precedence.codes().stream()
                .flatMap(code -> Awards.coded(code).stream())
                .flatMap(AwardPages::ranked)
                .toList();
    }

    private static Stream<Choice> ranked(Award award) {
        return award.ranks().isEmpty()
                ? Stream.of(new Choice(award.code() + "/", award.name()))
                : award.ranks().stream()
                        .map(rank -> new Choice(award.code() + "/" + rank, award.name() + " hạng " + rank));
    }
}
