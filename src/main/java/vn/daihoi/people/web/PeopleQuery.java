package vn.daihoi.people.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Kind;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantFilter.Order;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;

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

    String url() {
        var url = UriComponentsBuilder.fromPath("/people");
        add(url, "q", q);
        add(url, "kind", kind);
        add(url, "under", under);
        add(url, "sex", sex);
        add(url, "sector", sector);
        add(url, "work", work);
        add(url, "award", award);
        add(url, "sort", sort);
        return url.encode().toUriString();
    }

    boolean isNarrowed() {
        return !url().replaceAll("[?&]sort=[^&]*", "").equals("/people");
    }

    int number() {
        return page == null ? 1 : Math.clamp(page, 1, 100_000);
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

    private static void add(UriComponentsBuilder url, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            url.queryParam(name, value);
        }
    }
}
