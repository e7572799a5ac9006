package vn.daihoi.people;

import java.util.List;
import vn.daihoi.shared.Finding;

/// A row of an uploaded list held against the register.
///
/// @param fresh what would be entered
/// @param findings with the field's key as their field; breaches are errors, notes only tell
public record JudgedPerson(int number, State state, NewRegistrant fresh, List<Finding> findings) {

    public enum State {
        WRONG,
        FRESH,
        /// Stands in the register of the same unit already, or further up in the file.
        KNOWN
    }

    /// What a reader has seen and agreed to: if this is the same, nothing has come between.
    String seen() {
        return number + " " + state + " " + fresh;
    }
}
