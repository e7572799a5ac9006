package vn.daihoi.conference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.daihoi.conference.sheet.Cells;

/// A state as the journal tells it: cells like those of a form.
final class StateWords {
    private StateWords() {}

    static Map<String, String> of(ConferenceState state) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("state", state.code());
        switch (state) {
            case ConferenceState.Drafting _, ConferenceState.Planned _ -> {}
            case ConferenceState.Held held -> held(cells, held.on(), held.present());
            case ConferenceState.Reported reported -> {
                held(cells, reported.heldOn(), reported.present());
                cells.put("reportedOn", Cells.shown(reported.on()));
            }
            case ConferenceState.Postponed postponed -> cells.put("reason", postponed.reason());
            case ConferenceState.Cancelled cancelled -> cells.put("reason", cancelled.reason());
        }
        return cells;
    }

    /// A reported conference is still held: what is left out here, the journal would tell as removed.
    private static void held(Map<String, String> cells, LocalDate on, Attendance came) {
        cells.put("heldOn", Cells.shown(on));
        cells.put("heldExemplars", String.valueOf(came.exemplars()));
        cells.put("heldGuests", String.valueOf(came.guests()));
        cells.put("heldOthers", String.valueOf(came.others()));
    }
}
