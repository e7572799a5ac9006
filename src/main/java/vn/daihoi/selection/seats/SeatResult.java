package vn.daihoi.selection.seats;

import java.util.List;

/// How a division of seats ends.
public sealed interface SeatResult {

    record Whole(Allocation allocation) implements SeatResult {}

    /// @param certain everything but the seats tied for
    record Tied(Allocation certain, Tie tie) implements SeatResult {

        /// The tie broken by [Lot]: the same for everybody who knows the seed.
        public Allocation drawn(String seed) {
            var winners = Lot.order(seed, tie.names()).subList(0, tie.seats());
            var shares = certain.shares().stream()
                    .map(share ->
                            tie.names().contains(share.name()) ? share.drawn(winners.contains(share.name())) : share)
                    .toList();
            return new Allocation(
                    certain.method(),
                    certain.seats(),
                    shares,
                    certain.measure(),
                    false,
                    certain.last(),
                    certain.next(),
                    seed);
        }
    }

    record Impossible(List<Obstacle> obstacles) implements SeatResult {}
}
