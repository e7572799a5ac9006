package vn.daihoi.conference;

import java.time.Instant;
import vn.daihoi.plan.ConferenceForm;

/// The form a unit chose where the plan leaves it to the unit, with who chose and when.
public record FormChoice(ConferenceForm form, String by, Instant at) {}
