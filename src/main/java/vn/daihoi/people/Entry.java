package vn.daihoi.people;

import java.util.List;

/// Somebody to be entered together with the honours they hold.
public record Entry(NewRegistrant fresh, List<Honour> honours) {}
