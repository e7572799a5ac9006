package vn.daihoi.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One tier of the season: which kinds of unit belong to it and what holds for their event (KH128 II.2).
/// What is null is not laid down by the plan.
public record Tier(
        String code,
        Cited<String> name,
        List<Cited<TierKind>> kinds,
        List<Cited<String>> events,
        Cited<FormRule> form,
        @Nullable Cited<EventLength> length,
        @Nullable Cited<Window> window,
        @Nullable Cited<Integer> cap,
        @Nullable Cited<Shares> shares,
        @Nullable Cited<Deciding> numbers,
        List<Cited<String>> attendance,
        List<Cited<Axis>> balance,
        List<Cited<DelegateGroup>> groups,
        @Nullable Cited<AdoptionRule> adoption) {

    public Tier {
        kinds = Absent.asEmpty(kinds);
        events = Absent.asEmpty(events);
        attendance = Absent.asEmpty(attendance);
        balance = Absent.asEmpty(balance);
        groups = Absent.asEmpty(groups);
    }

    public Optional<Cited<TierKind>> kind(String code) {
        return kinds.stream().filter(it -> it.value().kind().equals(code)).findFirst();
    }

    Tier withLimits(
            @Nullable Cited<EventLength> length,
            @Nullable Cited<Window> window,
            @Nullable Cited<Integer> cap,
            @Nullable Cited<Shares> shares) {
        return new Tier(
                code,
                name,
                kinds,
                events,
                form,
                length,
                window,
                cap,
                shares,
                numbers,
                attendance,
                balance,
                groups,
                adoption);
    }
}
