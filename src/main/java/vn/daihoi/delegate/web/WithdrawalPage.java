package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;

/// Somebody who drops out of a list, and the reserves who might go instead.
///
/// @param form as typed
/// @param missed what a colleague has done since, in sentences
public record WithdrawalPage(
        ListHead head,
        ListRow row,
        List<Choice> reserves,
        WithdrawalForm form,
        List<Finding> findings,
        List<String> missed) {}
