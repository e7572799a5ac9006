package vn.daihoi.board;

import java.time.LocalDate;

/// What a group of units owes and has done.
///
/// @param lateUnits units with at least one late duty
/// @param late duties past their last day that still lie with their unit; counted again among the standings
/// @param held conferences held, reported ones included
public record Tally(
        int units,
        int lateUnits,
        int accepted,
        int waiting,
        int returned,
        int inHand,
        int notBegun,
        int late,
        int planned,
        int held) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public int duties() {
        return accepted + waiting + returned + inHand + notBegun;
    }

    /// Nothing sent up, and the last day not yet past.
    public int missing() {
        return returned + inHand + notBegun - late;
    }

    /// Share of duties accepted, 0 where nothing is owed.
    public double share() {
        return duties() == 0 ? 0 : (double) accepted / duties();
    }

    /// Whole percent, rounded down: 100 means all of them.
    public int percent() {
        return (int) (share() * 100);
    }

    public int of(Standing standing) {
        return switch (standing) {
            case ACCEPTED -> accepted;
            case WAITING -> waiting;
            case RETURNED -> returned;
            case IN_HAND -> inHand;
            case NOT_BEGUN -> notBegun;
        };
    }

    /// Counts line by line.
    static final class Sum {
        private static final int HELD = Standing.values().length;
        private final LocalDate day;
        private final Filter filter;
        private final int[] standings = new int[HELD];
        private int units;
        private int lateUnits;
        private int late;
        private int planned;
        private int held;

        Sum(LocalDate day, Filter filter) {
            this.day = day;
            this.filter = filter;
        }

        /// Adds a unit that belongs to the group.
        void add(UnitLine unit) {
            int lateBefore = late;
            var owes = false;
            for (var duty : unit.duties()) {
                if (filter.takes(duty, day)) {
                    owes = true;
                    add(duty);
                }
            }
            var conference = unit.conference();
            units += owes || conference != null ? 1 : 0;
            lateUnits += late > lateBefore ? 1 : 0;
            if (conference != null) {
                held += conference.isHeld() ? 1 : 0;
                planned += !conference.isHeld() && conference.plannedFor() != null ? 1 : 0;
            }
        }

        void add(DutyLine duty) {
            standings[duty.standing().ordinal()]++;
            late += duty.isLateOn(day) ? 1 : 0;
        }

        Tally tally() {
            return new Tally(
                    units,
                    lateUnits,
                    standings[Standing.ACCEPTED.ordinal()],
                    standings[Standing.WAITING.ordinal()],
                    standings[Standing.RETURNED.ordinal()],
                    standings[Standing.IN_HAND.ordinal()],
                    standings[Standing.NOT_BEGUN.ordinal()],
                    late,
                    planned,
                    held);
        }
    }
}
