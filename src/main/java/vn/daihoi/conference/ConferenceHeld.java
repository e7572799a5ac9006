package vn.daihoi.conference;

import java.time.LocalDate;

/// A unit has held its conference: what is due right afterwards begins to count.
public record ConferenceHeld(long unitId, LocalDate heldOn) {}
