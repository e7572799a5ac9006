package vn.daihoi.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import vn.daihoi.people.AwardFamily;

/// Those who go up together: one honour, in the order in which they stand and in which the tray is laid.
///
/// @param number from 1, as they are called up
public record Batch(int number, List<Giving> givings) {

    public Batch {
        givings = List.copyOf(givings);
    }

    public String title() {
        return givings.getFirst().title();
    }

    public AwardFamily family() {
        return givings.getFirst().family();
    }

    public boolean isOver() {
        return givings.stream().noneMatch(one -> one.state() == GivingState.WAITING);
    }

    /// From high to low; each honour in as many batches as the stage needs, as even as they can be: 12 on a stage
    /// for 10 go up as 6 and 6. A batch the officer has laid down comes where its number says.
    ///
    /// @param width how many stand side by side
    public static List<Batch> of(List<Giving> givings, int width) {
        var groups = new ArrayList<List<Giving>>();
        var byHonour = new LinkedHashMap<String, List<Giving>>();
        givings.stream()
                .filter(one -> one.batch() == null)
                .sorted(Precedence.ORDER)
                .forEach(one -> byHonour.computeIfAbsent(one.honour(), _ -> new ArrayList<>())
                        .add(one));
        byHonour.values().forEach(all -> groups.addAll(even(all, width)));
        laidDown(givings).forEach(fixed -> {
            var number = fixed.getFirst().batch();
            groups.add(Math.min(number == null ? 0 : number - 1, groups.size()), fixed);
        });
        var batches = new ArrayList<Batch>();
        groups.forEach(group -> batches.add(new Batch(batches.size() + 1, group)));
        return batches;
    }

    private static List<List<Giving>> laidDown(List<Giving> givings) {
        var fixed = new LinkedHashMap<Integer, List<Giving>>();
        givings.stream()
                .filter(one -> one.batch() != null)
                .sorted(Comparator.comparing(Giving::batch, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Precedence.ORDER))
                .forEach(one -> fixed.computeIfAbsent(one.batch(), _ -> new ArrayList<>())
                        .add(one));
        return new ArrayList<>(fixed.values());
    }

    private static List<List<Giving>> even(List<Giving> all, int width) {
        var number = (all.size() + width - 1) / width;
        var parts = new ArrayList<List<Giving>>();
        var from = 0;
        for (var i = 0; i < number; i++) {
            var to = from + (all.size() - from + number - i - 1) / (number - i);
            parts.add(all.subList(from, to));
            from = to;
        }
        return parts;
    }
}
