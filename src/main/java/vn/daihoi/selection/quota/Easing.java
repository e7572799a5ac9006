package vn.daihoi.selection.quota;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rules that may be eased, at a cost of one for each person.
final class Easing {
    private final Sheet sheet;
    private final int people;
    private final List<Integer> bounds = new ArrayList<>();
    private final Search search;
    private long work;

    private Easing(Slate slate, Sheet sheet, long work) {
        this.sheet = sheet;
        people = slate.kinds();
        var program = sheet.program();
        var cost = new long[program.columns()];
        for (int column = people; column < cost.length; column++) {
            cost[column] = 1;
            bounds.add(program.high[column]);
        }
        search = Search.least(program, cost, people, slate.seats()).swapping(people);
        this.work = work;
    }

    static Easing perPerson(Slate slate, BitSet sides, long work) {
        return new Easing(slate, slate.sheet(sides), work);
    }

    /// From now on each question may take so much.
    Easing within(long most) {
        work = most;
        return this;
    }

    /// Whether the last answer is proved the least.
    boolean proved() {
        return search.complete();
    }

    long work() {
        return search.work();
    }

    /// No less change in total helps, as far as is proved.
    int atLeast() {
        return (int) search.atLeast();
    }

    /// The least change in total if only these rules may change; null if it does not help.
    @Nullable
    Relaxation least(BitSet sides) {
        var answer = ask(sides);
        return answer == null ? null : relaxation(answer);
    }

    private int @Nullable [] ask(BitSet sides) {
        for (int e = 0; e < bounds.size(); e++) {
            int most = sides.get(sheet.ease().get(e)) ? bounds.get(e) : 0;
            search.bound(people + e, 0, most);
        }
        return search.within(work).run();
    }

    private Relaxation relaxation(int[] answer) {
        var changes = new ArrayList<Change>();
        for (int e = 0; e < bounds.size(); e++) {
            int by = answer[people + e];
            if (by > 0) {
                var rule = sheet.slate().rule(sheet.ease().get(e));
                int to = rule.side() == Rule.Side.AT_LEAST ? rule.bound() - by : rule.bound() + by;
                changes.add(new Change(rule, to));
            }
        }
        return new Relaxation(changes);
    }
}
