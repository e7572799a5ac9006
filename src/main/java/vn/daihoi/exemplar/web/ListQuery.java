package vn.daihoi.exemplar.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.web.ListAddress;

/// What the list is asked for, as typed; anything that is not understood counts as not asked.
record ListQuery(
        @Nullable String q,
        @Nullable String under,
        @Nullable String kind,
        @Nullable String field,
        @Nullable String movement,
        @Nullable String state,
        @Nullable String fresh,
        @Nullable Integer page) {

    ExemplarFilter filter(String season, @Nullable Long underId) {
        return new ExemplarFilter(
                season,
                text(q),
                Kind.coded(text(kind)).orElse(null),
                Sector.coded(text(field)).orElse(null),
                number(text(movement)).orElse(null),
                underId,
                Optional.of(text(state)).filter(Shown.STATES::contains).orElse(null),
                null,
                "1".equals(fresh));
    }

    ListAddress address() {
        return ListAddress.of(ExemplarPlaces.LIST)
                .narrowed("q", q)
                .narrowed("under", under)
                .narrowed("kind", kind)
                .narrowed("field", field)
                .narrowed("movement", movement)
                .narrowed("state", state)
                .narrowed("fresh", fresh);
    }

    ListPage.Asked asked() {
        return new ListPage.Asked(
                text(q), text(under), text(kind), text(field), text(movement), text(state), "1".equals(fresh));
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,15}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }
}
