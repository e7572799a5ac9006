package vn.daihoi.shared.web;

import java.util.List;
import java.util.stream.IntStream;

/// Where the reader stands in a long list: page `number` (from 1) of `total` rows, `size` a page.
public record Pages(int number, int size, long total) {

    public Pages {
        if (size < 1) {
            throw new IllegalArgumentException("page size is (%d), expected at least 1".formatted(size));
        }
        number = Math.clamp(number, 1, Math.max(1, (int) Math.ceilDiv(total, size)));
    }

    public int count() {
        return Math.max(1, (int) Math.ceilDiv(total, size));
    }

    public int offset() {
        return (number - 1) * size;
    }

    public long first() {
        return total == 0 ? 0 : offset() + 1L;
    }

    public long last() {
        return Math.min(total, (long) number * size);
    }

    /// The numbers to offer: both ends and the neighbours; 0 stands for a gap.
    public List<Integer> offered() {
        var near = IntStream.rangeClosed(1, count())
                .filter(n -> n == 1 || n == count() || Math.abs(n - number) <= 1)
                .boxed()
                .toList();
        return near.stream()
                .flatMap(n -> n == 1 || near.contains(n - 1) ? List.of(n).stream() : List.of(0, n).stream())
                .toList();
    }
}
