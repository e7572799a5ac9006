package vn.daihoi.plan;

import java.util.List;

/// Size and composition of the presidium (KH128 II.4.c).
///
/// @param min persons
/// @param max persons
/// @param about the plan says "khoảng"
/// @param components who must be represented
public record PresidiumRule(int min, int max, boolean about, List<Named> components) {

    public PresidiumRule {
        components = Absent.asEmpty(components);
    }
}
