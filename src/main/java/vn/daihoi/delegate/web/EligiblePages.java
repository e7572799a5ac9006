package vn.daihoi.delegate.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Eligible;
import vn.daihoi.delegate.EligibleFor;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Known;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Traits;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Lays out whom a list may take, with the honours they hold.
@Component
class EligiblePages {
    private static final int SHOWN = 200;

    private final ListDesk desk;
    private final EligibleFor eligible;
    private final Registrants registrants;
    private final Honours honours;
    private final Exemplars exemplars;
    private final Units units;

    EligiblePages(
            ListDesk desk,
            EligibleFor eligible,
            Registrants registrants,
            Honours honours,
            Exemplars exemplars,
            Units units) {
        this.desk = desk;
        this.eligible = eligible;
        this.registrants = registrants;
        this.honours = honours;
        this.exemplars = exemplars;
        this.units = units;
    }

    EligiblePage page(Actor actor, long listId, String q, String award) {
        var seen = desk.seen(actor, listId);
        var all = eligible.of(seen.unit(), seen.list()).stream()
                .collect(Collectors.toMap(Eligible::registrantId, Function.identity(), (first, _) -> first));
        var held = honours.of(all.keySet());
        var asked = registrants.known(actor, all.keySet()).values().stream()
                .filter(one -> hasName(one, q) && holds(one, award, held))
                .toList();
        var shown = asked.stream().limit(SHOWN).toList();
        return new EligiblePage(
                desk.head(seen, "eligible"),
                EligibleFor.isNation(seen.unit(), seen.list()),
                q,
                award,
                awards(held),
                rows(seen, shown, all, held),
                asked.size(),
                all.size());
    }

    private static boolean hasName(Known one, String q) {
        var name = VietnameseText.plain(one.registrant().name().full());
        return Stream.of(VietnameseText.plain(q).split(" ")).allMatch(name::contains);
    }

    private static boolean holds(Known one, String award, Map<Long, List<Honours.Held>> held) {
        return award.isEmpty()
                || held.getOrDefault(one.registrant().id(), List.of()).stream()
                        .anyMatch(it -> it.honour().award().equals(award));
    }

    /// In the order of the law's list.
    private static List<Choice> awards(Map<Long, List<Honours.Held>> held) {
        var codes = held.values().stream()
                .flatMap(List::stream)
                .map(one -> one.honour().award())
                .collect(Collectors.toSet());
        return Awards.all().stream()
                .filter(award -> codes.contains(award.code()))
                .map(award -> new Choice(award.code(), award.name()))
                .toList();
    }

    private List<EligiblePage.Row> rows(
            ListDesk.Seen seen, List<Known> shown, Map<Long, Eligible> all, Map<Long, List<Honours.Held>> held) {
        var ids = shown.stream().map(one -> one.registrant().id()).toList();
        var written = exemplars.ofRegistrants(seen.actor(), seen.list().season(), ids);
        var names = new HashMap<Long, String>();
        var rows = new ArrayList<EligiblePage.Row>();
        for (var one : shown) {
            var id = one.registrant().id();
            var from = Objects.requireNonNull(all.get(id)).fromUnitId();
            var unit = names.computeIfAbsent(from, this::unit);
            rows.add(row(one, unit, written.get(id), held.getOrDefault(id, List.of()), seen.t()));
        }
        return rows;
    }

    private String unit(long id) {
        return units.find(id).map(Unit::name).orElse("");
    }

    private static EligiblePage.Row row(
            Known one, String unit, @Nullable Exemplar written, List<Honours.Held> held, Words t) {
        var registrant = one.registrant();
        return new EligiblePage.Row(
                registrant.id(),
                registrant.name().full(),
                registrant.invented(),
                Stream.of(registrant.facts().post(), unit)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                written == null ? "" : "/exemplars/" + written.id(),
                written == null ? "" : written.sheet().headline(),
                facts(one.traits(), t),
                held.stream()
                        .map(it -> it.honour().title() + " (" + it.honour().year() + ")")
                        .toList());
    }

    private static String facts(Traits traits, Words t) {
        var facts = new ArrayList<String>();
        var sector = traits.sector();
        var sex = traits.sex();
        if (sector != null) {
            facts.add(t.of("people.sector." + sector.code()));
        }
        if (sex != null) {
            facts.add(t.of("people.sex." + sex.code()));
        }
        if (traits.work() == Work.DIRECT) {
            facts.add(t.of("people.work." + Work.DIRECT.code()));
        }
        if (traits.newExemplar()) {
            facts.add(t.of("exemplar.new"));
        }
        return String.join(" · ", facts);
    }
}
