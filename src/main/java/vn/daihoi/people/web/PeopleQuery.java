package vn.daihoi.people.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Kind;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantFilter.Order;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.shared.web.ListAddress;

/// What the address of the list asks for, as typed; anything that is not understood counts as not asked.
record PeopleQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String under,
        @Nullable String sex,
        @Nullable String sector,
        @Nullable String work,
        @Nullable String award,
        @Nullable String sort,
        @Nullable Integer page) {
    static final String[] COLUMNS = {"name", "born", "unit", "edited"};

    RegistrantFilter filter(@Nullable Long underId) {
        var descending = text(sort).startsWith("-");
        return new RegistrantFilter(
                text(q),
                Kind.coded(text(kind)).orElse(null),
                underId,
                Sex.coded(text(sex)).orElse(null),
                Sector.coded(text(sector)).orElse(null),
                Work.coded(text(work)).orElse(null),
                Awards.coded(text(award)).map(one -> one.code()).orElse(null),
                order(descending ? text(sort).substring(1) : text(sort)),
                descending);
    }

    ListAddress address() {
        return ListAddress.of("/people")
                .narrowed("q", q)
                .narrowed("kind", kind)
                .narrowed("under", under)
                .narrowed("sex", sex)
                .narrowed("sector", sector)
                .narrowed("work", work)
                .narrowed("award", award)
                .sorted(sort);
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Order order(String column) {
        return switch (column) {
            case "born" -> Order.BORN;
            case "unit" -> Order.UNIT;
            case "edited" -> Order.EDITED;
            default -> Order.NAME;
        };
    }
}
