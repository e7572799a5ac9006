package vn.daihoi.conference.web;

import java.time.LocalDate;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.web.FormErrors;

/// The unit about to record that its conference has been held, or reported.
public record HoldingPage(ConferenceHead head, Sheet sheet, LocalDate today, FormErrors errors) {}
