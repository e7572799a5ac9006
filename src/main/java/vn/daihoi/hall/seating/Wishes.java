package vn.daihoi.hall.seating;

/// What the organisers want of the plan.
///
/// @param awardsTogether whether those who receive an award sit together near the stairs, batch by batch, as
///     the batches go up (NĐ 145/2013); else they sit with their delegation
/// @param elderFrom from which age a seat at an aisle is looked for
public record Wishes(boolean awardsTogether, int elderFrom) {
    public static final Wishes USUAL = new Wishes(true, 70);
}
