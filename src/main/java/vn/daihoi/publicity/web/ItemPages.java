package vn.daihoi.publicity.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.Sector;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Cleared;
import vn.daihoi.publicity.Item;
import vn.daihoi.publicity.PressRights;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.PlacedUnit;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the page of one item. Units are chosen from the whole tree: a newspaper writes about any of them.
@Component
class ItemPages {
    private static final String BETWEEN = " · ";
    private static final int FOUND = 12;

    private final ItemLines lines;
    private final Cleared cleared;
    private final RegistrantSearch search;
    private final Units units;
    private final Dictionary dictionary;

    ItemPages(ItemLines lines, Cleared cleared, RegistrantSearch search, Units units, Dictionary dictionary) {
        this.lines = lines;
        this.cleared = cleared;
        this.search = search;
        this.units = units;
        this.dictionary = dictionary;
    }

    /// One that is being planned.
    ///
    /// @param tells of whom it is to tell, where that is known
    ItemPage fresh(Actor actor, Campaign campaign, ItemForm form, FormErrors errors, Optional<Exemplar> tells) {
        var subjects = tells.stream()
                .map(one -> new ItemPage.Subject(one.registrantId(), one.name(), one.unitName()))
                .toList();
        return page(actor, campaign, null, form, errors, List.of(), "", subjects);
    }

    ItemPage page(
            Actor actor,
            Campaign campaign,
            Item item,
            ItemForm form,
            FormErrors errors,
            List<Clash> clashes,
            String who) {
        return page(actor, campaign, item, form, errors, clashes, who, subjects(actor, campaign, item));
    }

    private ItemPage page(
            Actor actor,
            Campaign campaign,
            @Nullable Item item,
            ItemForm form,
            FormErrors errors,
            List<Clash> clashes,
            String who,
            List<ItemPage.Subject> subjects) {
        var t = dictionary.here();
        var title = item == null ? t.of("publicity.new") : item.title();
        return new ItemPage(
                item == null ? 0 : item.id(),
                List.of(new Crumb(t.of("publicity.title"), PublicityPlaces.LIST), new Crumb(title, "")),
                form,
                errors,
                clashes,
                item == null
                        ? null
                        : lines.of(actor, campaign, List.of(item), t).getFirst(),
                campaign.movement(form.movement()),
                item == null || item.editedAt() == null
                        ? ""
                        : t.of("publicity.edited", item.editedBy(), t.moment(item.editedAt())),
                campaign.bodies().stream()
                        .filter(body -> PressRights.mayEdit(actor, body))
                        .map(body -> new Choice(Long.toString(body.id()), body.name()))
                        .toList(),
                PublicityPages.phases(campaign),
                PublicityPages.genres(t),
                sectors(t),
                campaign.movements().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList(),
                subjects,
                who,
                who.isBlank() ? List.of() : found(actor, campaign, who),
                item == null
                        || campaign.body(item.bodyId())
                                .filter(body -> PressRights.mayEdit(actor, body))
                                .isPresent());
    }

    static List<Choice> sectors(Words t) {
        return Arrays.stream(Sector.values())
                .map(one -> new Choice(one.code(), t.of("people.sector." + one.code())))
                .toList();
    }

    private List<ItemPage.Subject> subjects(Actor actor, Campaign campaign, Item item) {
        return lines.people(actor, campaign, item.subjects()).entrySet().stream()
                .map(one -> new ItemPage.Subject(one.getKey(), one.getValue(), ""))
                .toList();
    }

    /// Exemplars who have agreed to be published, from everywhere; then whoever stands in the reader's register.
    private List<ItemPage.Subject> found(Actor actor, Campaign campaign, String who) {
        var found = new LinkedHashMap<Long, ItemPage.Subject>();
        cleared.named(campaign.season(), who, FOUND)
                .forEach(one -> found.put(
                        one.registrantId(), new ItemPage.Subject(one.registrantId(), one.name(), one.unitName())));
        search.find(actor, who, FOUND).stream()
                .map(one -> subject(one.registrant(), Objects.requireNonNullElse(one.unitName(), "")))
                .forEach(one -> found.putIfAbsent(one.id(), one));
        return List.copyOf(found.values());
    }

    private static ItemPage.Subject subject(Registrant one, String unit) {
        return new ItemPage.Subject(one.id(), one.name().full(), unit);
    }

    /// As it stands in the box.
    String shown(@Nullable Long unitId) {
        return unitId == null
                ? ""
                : Acting.as(Actor.SYSTEM, () -> units.placed(unitId))
                        .map(ItemPages::box)
                        .orElse("");
    }

    private static String box(PlacedUnit placed) {
        var place = placed.place().isEmpty() ? "" : ", " + placed.place();
        return placed.unit().code() + BETWEEN + placed.unit().name() + place;
    }

    /// The unit that was chosen, or whose code was typed.
    Optional<Long> unit(String chosen) {
        return Stream.of(chosen.split(BETWEEN, 2))
                .findFirst()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .flatMap(code -> Acting.as(Actor.SYSTEM, () -> units.coded(code)))
                .map(Unit::id);
    }
}
