package vn.daihoi.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Door;
import vn.daihoi.intake.Judgement;
import vn.daihoi.intake.Register;
import vn.daihoi.intake.Row;
import vn.daihoi.intake.Taken;
import vn.daihoi.intake.Uploaded;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;

/// The list of links that a press body keeps of what it has published, or of what it plans: a row with a day to come is
/// planned, one with a day gone by is out.
@Component
class ItemsIn implements Register {
    private final Items items;
    private final KeepItems keep;
    private final ListedNames names;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    ItemsIn(Items items, KeepItems keep, ListedNames names, Dictionary dictionary, SeasonClock clock) {
        this.items = items;
        this.keep = keep;
        this.names = names;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "press";
    }

    @Override
    public List<Column> columns() {
        return ItemColumn.ALL;
    }

    private Campaign campaign() {
        return names.campaign().orElseThrow(() -> new NotThere("campaign", 0));
    }

    @Override
    public Door door(Actor actor, String asked) {
        var campaign = campaign();
        if (campaign.bodies().stream().noneMatch(body -> PressRights.mayEdit(actor, body))) {
            throw new NotThere("press body of account", actor.accountId());
        }
        return Door.to(List.of(new Crumb(dictionary.here().of("publicity.title"), "/publicity")), "/publicity", asked);
    }

    /// @param item null where the row cannot go in
    private record Judged(
            ListedItem read, State state, @Nullable Item item, List<Finding> findings) {}

    /// What all rows of a list are judged by.
    private record By(
            Actor actor, Campaign campaign, Map<String, List<Exemplar>> cleared, Set<String> known, LocalDate today) {}

    @Override
    public Judgement judge(Actor actor, Uploaded list) {
        var campaign = campaign();
        var by = new By(
                actor,
                campaign,
                names.cleared(campaign.season()).stream()
                        .collect(Collectors.groupingBy(one -> VietnameseText.plain(one.name()))),
                items.ofSeason(campaign.season()).stream()
                        .map(ItemsIn::key)
                        .collect(Collectors.toCollection(HashSet::new)),
                clock.today());
        var genres = genres();
        var judged = list.rows().stream()
                .map(row -> judge(by, ListedItem.read(row, by.today, genres)))
                .toList();
        return new Judgement(judged.stream().map(this::verdict).toList(), () -> take(actor, judged));
    }

    /// `Tin`, `Ảnh, phóng sự ảnh`, in the words of both languages and in each part of them.
    private Map<String, Genre> genres() {
        var words = new HashMap<String, Genre>();
        for (var t : List.of(dictionary.in(Dictionary.VIETNAMESE), dictionary.here())) {
            for (var genre : Genre.values()) {
                var label = t.of("publicity.genre." + genre.code());
                Stream.concat(Stream.of(label, genre.code()), Stream.of(label.split(",")))
                        .forEach(word -> words.putIfAbsent(VietnameseText.plain(word.strip()), genre));
            }
        }
        words.putIfAbsent("bai", Genre.ARTICLE);
        return words;
    }

    /// One address stands for one piece; what has none is known by its body, its day and its title.
    private static String key(Item item) {
        return item.link().isEmpty()
                ? item.bodyId() + " " + item.day() + " " + VietnameseText.plain(item.title())
                : item.link();
    }

    private Judged judge(By by, ListedItem read) {
        var findings = new ArrayList<>(read.findings());
        var body = body(by, read.row(), findings);
        var about = about(read.row(), findings);
        var subjects = subjects(by, read.row(), findings);
        var day = read.day();
        var genre = read.genre();
        if (body == null || day == null || genre == null || findings.stream().anyMatch(Finding::isBreach)) {
            return new Judged(read, State.WRONG, null, findings);
        }
        var congress = by.campaign.congress();
        var item = new Item(
                0,
                by.campaign.season(),
                body.id(),
                congress == null ? Phase.BEFORE : Phase.on(day, congress),
                genre,
                read.title(),
                day,
                day.isAfter(by.today) ? null : day,
                read.link(),
                ItemColumn.AUTHOR.in(read.row()),
                null,
                "",
                about,
                "",
                subjects,
                0,
                "",
                null);
        if (!by.known.add(key(item))) {
            var note = new ArrayList<Finding>();
            ListedItem.tell(note, "TT-310", Severity.NOTE, ItemColumn.TITLE);
            return new Judged(read, State.KNOWN, null, note);
        }
        return new Judged(read, State.FRESH, item, findings);
    }

    /// Named in the row; else the reader's own.
    private static @Nullable Unit body(By by, Row row, List<Finding> findings) {
        var named = ItemColumn.BODY.in(row);
        var plain = VietnameseText.plain(named);
        var body = by.campaign.bodies().stream()
                .filter(one -> named.isEmpty()
                        ? Long.valueOf(one.id()).equals(by.actor.unitId())
                        : one.code().equalsIgnoreCase(named)
                                || VietnameseText.plain(one.name()).equals(plain))
                .findFirst()
                .orElse(null);
        if (body == null) {
            var known = by.campaign.bodies().stream().map(Unit::name).collect(Collectors.joining(", "));
            ListedItem.tell(findings, "TT-307", Severity.BREACH, ItemColumn.BODY, named, known);
        } else if (!PressRights.mayEdit(by.actor, body)) {
            ListedItem.tell(findings, "TT-100", Severity.BREACH, ItemColumn.BODY, body.name());
        }
        return body;
    }

    private @Nullable Long about(Row row, List<Finding> findings) {
        var text = ItemColumn.ABOUT.in(row);
        var unit = text.isEmpty() ? null : names.unit(text).orElse(null);
        if (unit == null && !text.isEmpty()) {
            ListedItem.tell(findings, "TT-308", Severity.WARNING, ItemColumn.ABOUT, text);
        }
        return unit;
    }

    /// Exemplars who agreed to be published; nobody else is named by a list, but the piece goes in.
    private static List<Long> subjects(By by, Row row, List<Finding> findings) {
        var text = ItemColumn.SUBJECT.in(row);
        if (text.isEmpty()) {
            return List.of();
        }
        var found = by.cleared.getOrDefault(VietnameseText.plain(text), List.of());
        if (found.size() == 1) {
            return List.of(found.getFirst().registrantId());
        }
        ListedItem.tell(findings, "TT-309", Severity.WARNING, ItemColumn.SUBJECT, text, found.size());
        return List.of();
    }

    private Verdict verdict(Judged one) {
        var t = dictionary.here();
        var item = one.item;
        var genre = one.read.genre();
        var detail = Stream.of(
                        genre == null ? "" : t.of("publicity.genre." + genre.code()),
                        t.day(one.read.day()),
                        item == null
                                ? ""
                                : t.of(item.isPublished() ? "publicity.state.published" : "publicity.state.planned"),
                        WebAddress.host(one.read.link()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return Verdict.of(
                one.read.row().number(),
                one.state,
                one.read.title(),
                detail,
                one.findings,
                item == null ? "" : item.toString());
    }

    private Taken take(Actor actor, List<Judged> judged) {
        var ids = judged.stream()
                .flatMap(one -> Stream.ofNullable(one.item))
                .map(item -> keep.add(actor, item))
                .toList();
        return Taken.of(ids.size(), "items", ids);
    }

    /// What somebody has written on since stays, and the whole list with it.
    @Override
    public List<Finding> obstacles(Actor actor, String target, Taken taken) {
        var touched = taken.ids("items").stream()
                .flatMap(id -> items.find(id).stream())
                .filter(item -> item.version() > 1)
                .count();
        return touched == 0 ? List.of() : List.of(new Finding("TT-311", Severity.BREACH, null, List.of(touched), null));
    }

    @Override
    public void undo(Actor actor, String target, Taken taken) {
        taken.ids("items").stream()
                .flatMap(id -> items.find(id).stream())
                .forEach(item -> keep.remove(actor, item.id(), item.version()));
    }
}
