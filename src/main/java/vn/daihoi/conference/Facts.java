package vn.daihoi.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.ConferenceForm;

/// What a unit lays down for its conference. What is null or empty is not settled yet.
///
/// @param form chosen by the unit; null = as the plan's threshold says
/// @param event name of the event, where the plan lets the unit choose among several
/// @param others delegates who are neither exemplars nor guests, such as the staff of an all-staff conference
/// @param ordinal which conference of this unit it is; shown in Roman figures
/// @param bannerUnit the unit as it stands in the name, if not by its full name
/// @param bannerPlace the place before the date in the name
public record Facts(
        @Nullable LocalDate day,
        @Nullable LocalTime startsAt,
        String hall,
        String address,
        @Nullable ConferenceForm form,
        String event,
        @Nullable Integer exemplars,
        @Nullable Integer guests,
        @Nullable Integer others,
        @Nullable Integer ordinal,
        String bannerUnit,
        String bannerPlace) {
    public static final Facts NONE = new Facts(null, null, "", "", null, "", null, null, null, null, "", "");

    /// How many delegates are expected; empty while nobody has said a number.
    public Optional<Attendance> expected() {
        var counted = Stream.of(exemplars, guests, others).anyMatch(Objects::nonNull);
        return counted
                ? Optional.of(new Attendance(orNone(exemplars), orNone(guests), orNone(others)))
                : Optional.empty();
    }

    /// The same day, place, form and numbers under another name.
    public Facts named(@Nullable Integer ordinal, String bannerUnit, String bannerPlace) {
        return new Facts(
                day, startsAt, hall, address, form, event, exemplars, guests, others, ordinal, bannerUnit, bannerPlace);
    }

    public Facts namedAs(Facts other) {
        return named(other.ordinal, other.bannerUnit, other.bannerPlace);
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
