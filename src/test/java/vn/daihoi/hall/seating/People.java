package vn.daihoi.hall.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Invented people who need a seat.
public final class People {
    private People() {}

    public static Sitter delegate(long id, long delegation) {
        return new Sitter(
                id,
                "Đại biểu " + id,
                (int) id,
                delegation,
                "Đoàn " + delegation,
                (int) delegation,
                0,
                false,
                null,
                null,
                false,
                false);
    }

    public static List<Sitter> delegation(long number, long firstId, int size) {
        return LongStream.range(firstId, firstId + size)
                .mapToObj(id -> delegate(id, number))
                .toList();
    }

    static Sitter guest(long id, int rank) {
        var one = delegate(id, 900);
        return new Sitter(id, one.name(), (int) id, 900, "Khách mời", 900, 0, true, rank, null, false, false);
    }

    static Sitter presidium(long id, int place) {
        var one = delegate(id, 900);
        return new Sitter(id, one.name(), (int) id, 900, "Khách mời", 900, place, true, null, null, false, false);
    }

    static Sitter awarded(Sitter one, int batch, int place) {
        return new Sitter(
                one.id(),
                one.name(),
                one.order(),
                one.delegation(),
                one.delegationName(),
                one.delegationOrder(),
                0,
                false,
                null,
                new Turn(batch, place),
                one.wheelchair(),
                one.aisle());
    }

    static Sitter elderly(Sitter one) {
        return needing(one, false, true);
    }

    static Sitter inWheelchair(Sitter one) {
        return needing(one, true, false);
    }

    private static Sitter needing(Sitter one, boolean wheelchair, boolean aisle) {
        return new Sitter(
                one.id(),
                one.name(),
                one.order(),
                one.delegation(),
                one.delegationName(),
                one.delegationOrder(),
                one.presidium(),
                one.guest(),
                one.rank(),
                one.turn(),
                wheelchair,
                aisle);
    }

    /// A congress: presidium, guests, people to be awarded, delegations of 1 to 14, some of them old or in a
    /// wheelchair.
    public static List<Sitter> congress(int size) {
        var people = new ArrayList<Sitter>();
        for (var i = 0; i < 9; i++) {
            people.add(presidium(people.size() + 1, i + 1));
        }
        for (var i = 0; i < size / 12; i++) {
            people.add(guest(people.size() + 1, i + 1));
        }
        for (var delegation = 1; people.size() < size; delegation++) {
            var members = Math.min(1 + delegation * 7 % 14, size - people.size());
            for (var i = 0; i < members; i++) {
                people.add(special(delegate(people.size() + 1, delegation)));
            }
        }
        return people;
    }

    private static Sitter special(Sitter one) {
        if (one.id() % 120 == 0) {
            return inWheelchair(one);
        }
        if (one.id() % 31 == 0) {
            return elderly(one);
        }
        return one.id() % 8 == 0 ? awarded(one, (int) (one.id() / 80) + 1, (int) (one.id() / 8 % 10) + 1) : one;
    }
}
