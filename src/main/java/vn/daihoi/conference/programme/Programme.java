package vn.daihoi.conference.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.ProgrammeItem;

/// What happens at the conference, in order, and the papers read at it.
public record Programme(List<Item> items, List<Paper> papers) {
    public static final Programme NONE = new Programme(List.of(), List.of());

    public Programme {
        items = List.copyOf(items);
        papers = List.copyOf(papers);
    }

    /// The plan's items with the lengths its office suggests.
    public static Programme ofTemplate(List<Cited<ProgrammeItem>> template) {
        var items = template.stream()
                .map(Cited::value)
                .map(item -> new Item(0, item.code(), item.name(), item.suggestedMinutes(), "", "", ""))
                .toList();
        return new Programme(items, List.of());
    }

    public Optional<Item> item(String template) {
        return items.stream().filter(item -> item.template().equals(template)).findFirst();
    }

    public int minutes() {
        return items.stream().mapToInt(Item::length).sum();
    }

    public int paperMinutes() {
        return papers.stream().mapToInt(Paper::length).sum();
    }

    /// When each item begins; without a start there are no times.
    public List<Slot> running(@Nullable LocalTime startsAt) {
        var slots = new ArrayList<Slot>();
        var at = startsAt;
        for (var item : items) {
            var end = at == null ? null : at.plus(Duration.ofMinutes(item.length()));
            slots.add(new Slot(item, at, end));
            at = end;
        }
        return slots;
    }

    /// @param from null while the conference has no time to start at
    public record Slot(
            Item item, @Nullable LocalTime from, @Nullable LocalTime to) {}
}
