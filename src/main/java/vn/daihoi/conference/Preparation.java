package vn.daihoi.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.conference.committee.Task;
import vn.daihoi.conference.pilot.InvitedPeer;
import vn.daihoi.conference.pilot.Lesson;
import vn.daihoi.conference.presidium.Presider;
import vn.daihoi.conference.programme.Programme;

/// A conference with everything that has been prepared for it: what the rules look at.
public record Preparation(
        Conference conference,
        Committee committee,
        List<Task> tasks,
        Programme programme,
        List<Presider> presidium,
        List<InvitedPeer> peers,
        @Nullable Lesson lesson) {

    public Preparation with(Conference changed) {
        return new Preparation(changed, committee, tasks, programme, presidium, peers, lesson);
    }

    public Preparation with(Committee changed) {
        return new Preparation(conference, changed, tasks, programme, presidium, peers, lesson);
    }

    public Preparation withTasks(List<Task> changed) {
        return new Preparation(conference, committee, changed, programme, presidium, peers, lesson);
    }

    public Preparation with(Programme changed) {
        return new Preparation(conference, committee, tasks, changed, presidium, peers, lesson);
    }

    public Preparation withPresidium(List<Presider> changed) {
        return new Preparation(conference, committee, tasks, programme, changed, peers, lesson);
    }
}
