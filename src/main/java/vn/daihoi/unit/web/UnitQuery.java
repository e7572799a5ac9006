package vn.daihoi.unit.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.ListAddress;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.UnitFilter;
import vn.daihoi.unit.UnitFilter.Order;
import vn.daihoi.unit.UnitFilter.Validity;

/// What the address of the list asks for, as typed; anything that is not understood counts as not asked.
record UnitQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String tier,
        @Nullable String under,
        @Nullable String confidence,
        @Nullable String validity,
        @Nullable String staff,
        @Nullable String sort,
        @Nullable Integer page) {
    static final String[] COLUMNS = {"place", "code", "name", "kind", "staff"};

    /// @param kinds of the tier asked for; empty where none is
    /// @param underId the unit asked for; null where none is
    UnitFilter filter(Set<String> kinds, @Nullable Long underId) {
        var descending = text(sort).startsWith("-");
        return new UnitFilter(
                text(q),
                text(kind).isEmpty() ? kinds : Set.of(text(kind)),
                underId,
                sureness(),
                text(staff).equals("unknown"),
                wanted(),
                order(descending ? text(sort).substring(1) : text(sort)),
                descending);
    }

    ListAddress address() {
        return ListAddress.of("/units")
                .narrowed("q", q)
                .narrowed("kind", kind)
                .narrowed("tier", tier)
                .narrowed("under", under)
                .narrowed("confidence", confidence)
                .narrowed("validity", validity)
                .narrowed("staff", staff)
                .sorted(sort);
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private @Nullable Confidence sureness() {
        return switch (text(confidence)) {
            case "high" -> Confidence.HIGH;
            case "medium" -> Confidence.MEDIUM;
            case "low" -> Confidence.LOW;
            default -> null;
        };
    }

    private Validity wanted() {
        return switch (text(validity)) {
            case "ended" -> Validity.ENDED;
            case "all" -> Validity.ALL;
            default -> Validity.OPEN;
        };
    }

    private static Order order(String column) {
        return switch (column) {
            case "code" -> Order.CODE;
            case "name" -> Order.NAME;
            case "kind" -> Order.KIND;
            case "staff" -> Order.STAFF;
            default -> Order.PLACE;
        };
    }
}
