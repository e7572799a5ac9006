package vn.daihoi.conference;

import org.springframework.stereotype.Component;
import vn.daihoi.conference.committee.Committees;
import vn.daihoi.conference.committee.Tasks;
import vn.daihoi.conference.pilot.InvitedPeers;
import vn.daihoi.conference.pilot.Lessons;
import vn.daihoi.conference.presidium.Presidiums;
import vn.daihoi.conference.programme.Programmes;

/// Loads a conference with everything that has been prepared for it.
@Component
public class Preparations {
    private final Committees committees;
    private final Tasks tasks;
    private final Programmes programmes;
    private final Presidiums presidiums;
    private final InvitedPeers peers;
    private final Lessons lessons;

    Preparations(
            Committees committees,
            Tasks tasks,
            Programmes programmes,
            Presidiums presidiums,
            InvitedPeers peers,
            Lessons lessons) {
        this.committees = committees;
        this.tasks = tasks;
        this.programmes = programmes;
        this.presidiums = presidiums;
        this.peers = peers;
        this.lessons = lessons;
    }

    public Preparation of(Conference conference) {
        var id = conference.id();
        return new Preparation(
                conference,
                committees.of(id),
                tasks.of(id),
                programmes.of(id),
                presidiums.of(id),
                peers.of(id),
                lessons.of(id).orElse(null));
    }
}
