package vn.daihoi.conference.web;

import java.util.List;
import java.util.Set;
import vn.daihoi.shared.Finding;

/// The head about to commit the unit: what still stands against it.
///
/// @param accepted codes ticked so far
/// @param refused whether the last try was refused for what is listed
public record SettlementPage(
        ConferenceHead head,
        List<Finding> breaches,
        List<Finding> others,
        Set<String> accepted,
        String reason,
        boolean refused) {

    public String path() {
        return "/conferences/" + head.id() + "/settlement";
    }
}
