package vn.daihoi.conference;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.notice.Notices;
import vn.daihoi.notice.Told;
import vn.daihoi.shared.Roles;

/// Tells the people of the invited units, in the transaction that invites them.
@Component
class TellPeers {
    private static final String TOLD = "conference.told.";
    private static final Set<String> PEOPLE = Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT);

    private final Notices notices;

    TellPeers(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void tell(PeersInvited invited) {
        notices.tell(invited.peerIds().stream()
                .map(peer ->
                        Told.of(peer, PEOPLE, TOLD + "invited", "/units/" + peer + "/conference", invited.unitName()))
                .toList());
    }
}
