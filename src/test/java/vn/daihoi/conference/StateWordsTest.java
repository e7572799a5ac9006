package vn.daihoi.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateWordsTest {
    private static final Instant AT = Instant.parse("2020-03-20T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 20);
    private static final Attendance CAME = new Attendance(170, 72, 3);
    private static final List<ConferenceState> STATES = List.of(
            new ConferenceState.Drafting(AT, "An"),
            new ConferenceState.Planned(AT, "An"),
            new ConferenceState.Held(DAY, CAME, AT, "An"),
            new ConferenceState.Reported(DAY, CAME, DAY.plusDays(2), AT, "An"),
            new ConferenceState.Postponed("Dịch bệnh", AT, "An"),
            new ConferenceState.Cancelled("Sáp nhập", AT, "An"));

    @Test
    void between_any_two_states_nothing_that_still_holds_is_told_as_removed() {
        for (var before : STATES) {
            for (var after : STATES) {
                var gone = StateWords.of(before).keySet().stream()
                        .filter(cell -> !StateWords.of(after).containsKey(cell));
                assertThat(gone).as("%s → %s", before, after).noneMatch(cell -> holds(cell, after));
            }
        }
    }

    @Test
    void a_conference_that_becomes_reported_gains_one_cell_and_loses_none() {
        var held = StateWords.of(STATES.get(2));
        var reported = StateWords.of(STATES.get(3));

        assertThat(reported).containsEntry("heldOn", "20/03/2020").containsEntry("reportedOn", "22/03/2020");
        assertThat(reported.keySet()).containsAll(held.keySet()).hasSize(held.size() + 1);
    }

    @Test
    void every_kind_of_state_is_among_those_tried() {
        assertThat(STATES.stream().map(Object::getClass).distinct())
                .hasSize(ConferenceState.class.getPermittedSubclasses().length);
        assertThat(Stream.of("heldOn", "reportedOn", "reason"))
                .allMatch(cell -> STATES.stream().anyMatch(state -> holds(cell, state)));
    }

    private static boolean holds(String cell, ConferenceState state) {
        return switch (cell) {
            case "state" -> true;
            case "heldOn" -> state.dayHeld().isPresent();
            case "heldExemplars", "heldGuests", "heldOthers" ->
                state.attendance().isPresent();
            case "reportedOn" -> state instanceof ConferenceState.Reported;
            case "reason" -> state instanceof ConferenceState.Postponed || state instanceof ConferenceState.Cancelled;
            default -> throw new AssertionError("a cell nobody decided about: " + cell);
        };
    }
}
