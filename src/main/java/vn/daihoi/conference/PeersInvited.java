package vn.daihoi.conference;

import java.util.List;

/// A pilot has invited units of its tier to come and learn.
public record PeersInvited(long unitId, String unitName, List<Long> peerIds) {

    public PeersInvited {
        peerIds = List.copyOf(peerIds);
    }
}
