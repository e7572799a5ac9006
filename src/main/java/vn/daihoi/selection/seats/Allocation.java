package vn.daihoi.selection.seats;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A division of seats that explains itself.
///
/// @param seats how many there were to divide
/// @param measure weight per seat: the divisor, or the quota
/// @param sharp whether everybody's seats follow from the measure as printed; not so on a tie, which lies on a border
/// @param last who got the last seats, the very last one first
/// @param next who would have got the next ones
public record Allocation(
        Method method,
        int seats,
        List<Share> shares,
        BigDecimal measure,
        boolean sharp,
        List<Standing> last,
        List<Standing> next,
        @Nullable String seed) {

    public int given() {
        return shares.stream().mapToInt(Share::seats).sum();
    }

    public List<Integer> column() {
        return shares.stream().map(Share::seats).toList();
    }

    public int seatsOf(String name) {
        return shares.stream()
                .filter(share -> share.name().equals(name))
                .findFirst()
                .orElseThrow()
                .seats();
    }
}
