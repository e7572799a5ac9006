package vn.daihoi.invitation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.daihoi.delegate.Entry;

/// Who moves up: a reserve of the same unit before others, of the same group before others, of the same quality before
/// others; then by place among the reserves. The unit has been given its seats; who drops out of it leaves it one.
public final class ReserveOrder {
    private ReserveOrder() {}

    public static List<Entry> forPlaceOf(Entry out, List<Entry> list) {
        return list.stream()
                .filter(one -> one.reserve() != null && one.state().counts())
                .sorted(Comparator.comparing((Entry one) -> one.fromUnitId() != out.fromUnitId())
                        .thenComparing(one -> !one.group().equals(out.group()))
                        .thenComparing(one -> one.kind() != out.kind())
                        .thenComparing(one -> Objects.requireNonNull(one.reserve())))
                .toList();
    }

    /// Message key of why this one is the first.
    public static String reason(Entry out, Entry in) {
        if (in.fromUnitId() == out.fromUnitId()) {
            return "invitation.reserve.unit";
        }
        return !in.group().isEmpty() && in.group().equals(out.group())
                ? "invitation.reserve.group"
                : "invitation.reserve.next";
    }
}
