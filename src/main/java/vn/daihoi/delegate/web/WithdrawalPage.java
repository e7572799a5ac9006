package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;

/// Somebody who drops out of a list, and the reserves who might go instead.
public record WithdrawalPage(ListHead head, ListRow row, List<Choice> reserves) {}
