package vn.daihoi.plan;

import java.util.List;

/// Which units owe a duty: all of these tiers, of these kinds, or with these codes.
public record Owes(List<String> tiers, List<String> kinds, List<String> units) {

    public Owes {
        tiers = Absent.asEmpty(tiers);
        kinds = Absent.asEmpty(kinds);
        units = Absent.asEmpty(units);
    }
}
