package vn.daihoi.conference.pilot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;

/// What the plan expects of units chosen to go first (KH128 II.2.c).
public final class PilotRules {
    private PilotRules() {}

    /// @param pilots the paragraph on pilots
    public static List<Finding> check(
            Citation pilots, boolean invitesPeers, boolean held, List<InvitedPeer> peers, @Nullable Lesson lesson) {
        var findings = new ArrayList<Finding>();
        if (invitesPeers && !held && peers.isEmpty()) {
            findings.add(Finding.warning("HN-501", pilots));
        }
        if (held && (lesson == null || !lesson.isPublished())) {
            findings.add(Finding.warning("HN-502", pilots));
        }
        return findings;
    }
}
