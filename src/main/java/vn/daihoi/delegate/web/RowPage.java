package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;

/// One line of the table by itself, after it was edited.
///
/// @param message what to heed; "" where it was saved
public record RowPage(ListRow row, List<Choice> kinds, List<Choice> groups, String message) {}
