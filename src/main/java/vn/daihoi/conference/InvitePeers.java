package vn.daihoi.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.conference.pilot.InvitedPeers;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;

/// A pilot invites units of the same tier to come and learn (KH128 II.2.c).
@Service
public class InvitePeers {
    private final Changes changes;
    private final Peers peers;
    private final InvitedPeers invited;
    private final GroundsFor grounds;
    private final SeasonClock clock;
    private final ApplicationEventPublisher events;

    InvitePeers(
            Changes changes,
            Peers peers,
            InvitedPeers invited,
            GroundsFor grounds,
            SeasonClock clock,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.peers = peers;
        this.invited = invited;
        this.grounds = grounds;
        this.clock = clock;
        this.events = events;
    }

    /// @param units chosen by [Peers]: the actor cannot see them, so they come from a look the system took
    @Transactional
    public void invite(Actor actor, long id, List<Unit> units) {
        var opened = changes.open(actor, id);
        Editors.refuseUnless(opened.conference().state().preparationIsOpen(), "HN-604");
        var found =
                grounds.find(opened.unit(), opened.conference().facts().day()).orElseThrow();
        Editors.refuseUnless(found.terms().invitesPeers(), "HN-622");
        Editors.refuseUnless(units.stream().allMatch(unit -> peers.isPeer(found, unit)), "HN-623");

        var asked = new ArrayList<Unit>();
        for (var unit : units) {
            if (invited.invite(peer(opened, unit))) {
                asked.add(unit);
            }
        }
        if (!asked.isEmpty()) {
            var names = asked.stream().map(Unit::name).toList();
            changes.close(opened, "conference.peers-invited", null, Map.of("peers", String.join("; ", names)));
            events.publishEvent(new PeersInvited(
                    opened.unit().id(),
                    opened.unit().name(),
                    asked.stream().map(Unit::id).toList()));
        }
    }

    @Transactional
    public void withdraw(Actor actor, long id, long peerId) {
        var opened = changes.open(actor, id);
        var name = invited.of(id).stream()
                .filter(peer -> peer.peerId() == peerId)
                .map(InvitedPeer::peerName)
                .findFirst();
        Editors.refuseUnless(invited.withdraw(id, peerId), "HN-624");

        changes.close(opened, "conference.peer-withdrawn", Map.of("peers", name.orElse("")), null);
    }

    private InvitedPeer peer(Opened opened, Unit peer) {
        var unit = opened.unit();
        return new InvitedPeer(
                opened.id(), unit.id(), unit.name(), peer.id(), peer.name(), clock.instant(), null, null, null);
    }
}
