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

    /// @param districtId null for bodies of the province itself
    /// @param field null also where it would tell somebody's religion
    @SuppressWarnings("ArrayRecordComponent")
    record Facts(
            String sortKey,
            @Nullable Long districtId,
            String district,
            @Nullable String field,
            String fieldName,
            String[] honours,
            String[] movements) {

        String sought(Exemplar exemplar, String title) {
            return Stream.concat(
                            Stream.of(exemplar.name(), exemplar.unitName(), district, fieldName, title),
                            Stream.of(movements))
                    .collect(Collectors.joining("\n"));
        }
    }

    Facts of(Exemplar exemplar) {
        var name = registrants.visibleTo(Actor.SYSTEM, exemplar.registrantId()).name();
        var district = district(exemplar.unitId());
        var field = field(exemplar);
        var held = honours.of(exemplar.registrantId()).stream()
                .map(Honours.Held::honour)
                .toList();
        return new Facts(
                name.sortKey(exemplar.kind()),
                district == null ? null : district.id(),
                district == null ? "" : district.name(),
                field,
                field == null ? "" : dictionary.in(Dictionary.VIETNAMESE).of("people.sector." + field),
                ShelfHonour.of(held).stream().map(ShelfHonour::line).toArray(String[]::new),
                movements.byIds(exemplar.sheet().movements()).values().stream()
                        .map(Movement::name)
                        .toArray(String[]::new));
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
