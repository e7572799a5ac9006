package vn.daihoi.intake;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;

/// What a register says of one row.
///
/// @param title who or what the row is about; `detail` what else tells it apart
/// @param findings with the column's key as their field; a breach keeps the row out
/// @param changes what would be changed, in words
/// @param ways to go on where a person must choose; empty for most
/// @param seen all that a reader agrees to by confirming, apart from the ways chosen
public record Verdict(
        int row,
        State state,
        String title,
        String detail,
        List<Finding> findings,
        List<String> changes,
        List<Choice> ways,
        String chosen,
        String seen) {

    public enum State {
        WRONG,
        /// Nothing is done unless a person chooses.
        DOUBT,
        FRESH,
        CHANGED,
        /// Stands there already; is passed over.
        KNOWN
    }

    public static Verdict of(int row, State state, String title, String detail, List<Finding> findings, String seen) {
        return new Verdict(row, state, title, detail, findings, List.of(), List.of(), "", seen);
    }

    public boolean isWrong() {
        return state == State.WRONG;
    }
}
