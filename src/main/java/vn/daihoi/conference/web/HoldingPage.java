package vn.daihoi.conference.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.FormErrors;

/// The unit about to record that its conference has been held.
///
/// @param decides whether the reader is the one who may accept what stands against the day
public record HoldingPage(
        ConferenceHead head, Sheet sheet, LocalDate today, FormErrors errors, Against against, boolean decides) {

    /// What stood against the day at the last try.
    ///
    /// @param accepted codes ticked so far
    public record Against(List<Finding> findings, Set<String> accepted, String reason) {
        static final Against NOTHING = new Against(List.of(), Set.of(), "");
    }
}
