package vn.daihoi.selection.seats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Everything that makes a division impossible, at once.
final class Obstacles {
    private static final int NAMED = 5;

    private Obstacles() {}

    static List<Obstacle> of(int seats, List<Claim> claims) {
        var obstacles = new ArrayList<Obstacle>();
        if (claims.isEmpty()) {
            obstacles.add(Obstacle.of("nobody"));
        }
        if (seats < 0) {
            obstacles.add(Obstacle.of("negative-seats", seats));
        }
        checkEach(claims, obstacles);
        if (obstacles.isEmpty()) {
            checkSums(seats, claims, obstacles);
        }
        return obstacles;
    }

    private static void checkEach(List<Claim> claims, List<Obstacle> obstacles) {
        var names = new HashSet<String>();
        for (var claim : claims) {
            if (!names.add(claim.name())) {
                obstacles.add(Obstacle.of("twice", claim.name()));
            }
            if (claim.weight().signum() < 0) {
                obstacles.add(Obstacle.of("negative-weight", claim.name(), claim.weight()));
            }
            if (claim.min() < 0) {
                obstacles.add(Obstacle.of("negative-minimum", claim.name(), claim.min()));
            }
            if (claim.min() > claim.max()) {
                obstacles.add(Obstacle.of("min-above-max", claim.name(), claim.min(), claim.max()));
            }
        }
    }

    private static void checkSums(int seats, List<Claim> claims, List<Obstacle> obstacles) {
        long least = claims.stream().mapToLong(Claim::min).sum();
        long most = claims.stream().mapToLong(Claim::max).sum();
        long byWeight = claims.stream()
                .mapToLong(it -> it.weight().signum() > 0 ? it.max() : it.min())
                .sum();
        if (least > seats) {
            obstacles.add(Obstacle.of("too-few", seats, least, names(claims, it -> it.min() > 0)));
        } else if (most < seats) {
            obstacles.add(Obstacle.of("too-many", seats, most, names(claims, it -> it.max() < Claim.UNLIMITED)));
        } else if (byWeight < seats) {
            obstacles.add(Obstacle.of(
                    "no-weight",
                    seats - byWeight,
                    names(claims, it -> it.weight().signum() == 0 && !it.isFixed())));
        }
    }

    private static String names(List<Claim> claims, Predicate<Claim> which) {
        var found = claims.stream().filter(which).map(Claim::name).toList();
        return found.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (found.size() > NAMED ? ", … (" + found.size() + ")" : "");
    }
}
