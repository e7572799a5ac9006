package vn.daihoi.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.daihoi.delegate.Entry;
import vn.daihoi.shared.Finding;

/// When an answer is taken. What is missing in the form itself is said beside its field.
final class ReplyRules {
    private ReplyRules() {}

    /// @param late whether whoever answers may do so after the last day: an officer of the unit that invites
    static List<Finding> check(Occasion occasion, Entry entry, Reply reply, LocalDate today, boolean late) {
        var findings = new ArrayList<Finding>();
        var last = occasion.lastDay();
        if (!late && last != null && today.isAfter(last)) {
            findings.add(Hosts.breach("GM-101", last));
        }
        if (!entry.state().counts()) {
            findings.add(Finding.breach("GM-102"));
        }
        if (reply.answer() == Answer.SUBSTITUTE
                && !occasion.terms().substitutes().allow(entry.kind())) {
            findings.add(Finding.breach("GM-103"));
        }
        return findings;
    }
}
