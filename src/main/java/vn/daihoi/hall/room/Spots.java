package vn.daihoi.hall.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Places of a block as a person types them: `1-1, 1-14, 3-2:5` (row, then the place from the left).
public final class Spots {
    private static final Pattern ONE = Pattern.compile("(\\d{1,2})\\s*-\\s*(\\d{1,2})(?:\\s*:\\s*(\\d{1,2}))?");

    private Spots() {}

    /// Empty where a part of it cannot be read.
    public static Optional<List<Spot>> read(String text) {
        var spots = new ArrayList<Spot>();
        for (var part : text.split("[,;\\n]")) {
            var found = ONE.matcher(part.strip());
            if (found.matches()) {
                var row = Integer.parseInt(found.group(1));
                var from = Integer.parseInt(found.group(2));
                var to = found.group(3) == null ? from : Integer.parseInt(found.group(3));
                IntStream.rangeClosed(from, to).forEach(column -> spots.add(new Spot(row, column)));
            } else if (!part.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(spots);
    }

    public static String show(List<Spot> spots) {
        return spots.stream().map(spot -> spot.row() + "-" + spot.column()).collect(Collectors.joining(", "));
    }

    /// Aisles as typed: `7, 14`.
    public static Optional<List<Integer>> readNumbers(String text) {
        var numbers = new ArrayList<Integer>();
        for (var part : text.split("[,;\\s]+")) {
            if (part.matches("\\d{1,2}")) {
                numbers.add(Integer.valueOf(part));
            } else if (!part.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    public static String showNumbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
