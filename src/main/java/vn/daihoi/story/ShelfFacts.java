package vn.daihoi.story;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.UnitKind;
import vn.daihoi.unit.Units;

/// What register, tree and movements add to a story: nothing of it is sensitive.
@Component
class ShelfFacts {
    private final Registrants registrants;
    private final Honours honours;
    private final Units units;
    private final Movements movements;
    private final Dictionary dictionary;

    ShelfFacts(Registrants registrants, Honours honours, Units units, Movements movements, Dictionary dictionary) {
        this.registrants = registrants;
        this.honours = honours;
        this.units = units;
        this.movements = movements;
        this.dictionary = dictionary;
    }

    /// What the register says of whom a story is about, and corrects later: without a religious title, and without a
    /// post that tells of religion or Party.
    @SuppressWarnings("ArrayRecordComponent")
    record Person(String name, String sortKey, String post, String[] honours) {
        String called() {
            return post.isEmpty() ? name : name + ", " + post;
        }
    }

    /// @param districtId null for bodies of the province itself
    /// @param field null also where it would tell somebody's religion
    @SuppressWarnings("ArrayRecordComponent")
    record Facts(
            Person person,
            String place,
            @Nullable Long districtId,
            String district,
            @Nullable String field,
            String fieldName,
            String[] movements) {

        /// The name is the first line: it may be corrected by itself.
        String sought(String title) {
            return Stream.concat(Stream.of(person.name, place, district, fieldName, title), Stream.of(movements))
                    .collect(Collectors.joining("\n"));
        }
    }

    Facts of(Exemplar exemplar) {
        var district = district(exemplar.unitId());
        var field = field(exemplar);
        return new Facts(
                of(registrants.visibleTo(Actor.SYSTEM, exemplar.registrantId())),
                exemplar.unitName(),
                district == null ? null : district.id(),
                district == null ? "" : district.name(),
                field,
                field == null ? "" : dictionary.in(Dictionary.VIETNAMESE).of("people.sector." + field),
                movements.byIds(exemplar.sheet().movements()).values().stream()
                        .map(Movement::name)
                        .toArray(String[]::new));
    }

    Person of(Registrant registrant) {
        var held =
                honours.of(registrant.id()).stream().map(Honours.Held::honour).toList();
        return new Person(
                name(registrant),
                registrant.name().sortKey(registrant.kind()),
                DelicateWords.withoutTraits(registrant.facts().post()),
                ShelfHonour.lines(held));
    }

    /// A religious title tells a religion; a temple’s name is no person’s.
    private static String name(Registrant registrant) {
        return registrant.kind() == Kind.COLLECTIVE
                ? registrant.name().full()
                : DelicateWords.withoutTitle(registrant.name().display());
    }

    private static @Nullable String field(Exemplar exemplar) {
        var field = exemplar.sheet().field();
        return field == null || field == Sector.FAITH && exemplar.kind() == Kind.PERSON ? null : field.code();
    }

    private @Nullable Unit district(long unitId) {
        return Stream.concat(units.find(unitId).stream(), units.ancestorsOf(unitId).reversed().stream())
                .filter(unit -> unit.kind().equals(UnitKind.DISTRICT.code()))
                .findFirst()
                .orElse(null);
    }
}
