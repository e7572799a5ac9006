package vn.daihoi.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.JudgedPerson.State;
import vn.daihoi.shared.Finding;

/// A row of an uploaded list of honours held against the register.
///
/// @param written who the row names, as it writes it
/// @param holder null where the register has nobody of the name, or several
public record JudgedHonour(
        int number, State state, String written, @Nullable Registrant holder, Honour honour, List<Finding> findings) {

    /// What a reader has seen and agreed to.
    String seen() {
        return number + " " + state + " " + (holder == null ? 0 : holder.id()) + " " + honour;
    }
}
