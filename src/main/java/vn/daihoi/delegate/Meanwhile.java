package vn.daihoi.delegate;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;

/// What has been done to a list since somebody opened its page: so that the second of two officers sees what the first
/// has changed before anything of theirs is written.
@Component
public class Meanwhile {
    private static final int MOST = 10;
    private static final int NAMES = 4;

    private final Acts acts;
    private final Registrants registrants;

    Meanwhile(Acts acts, Registrants registrants) {
        this.acts = acts;
        this.registrants = registrants;
    }

    /// @param what key of its words: `delegate.act.<what>`
    /// @param reason "" where none had to be said
    /// @param takenBack whether not the act but its undoing came since
    /// @param registrants whose lines it touched
    record Done(String what, String reason, String by, Instant at, boolean takenBack, List<Long> registrants) {}

    /// @param names of some of those it touched
    /// @param others how many more it touched
    public record Told(
            String what, String reason, String by, Instant at, boolean takenBack, List<String> names, int others) {}

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Told> since(Actor actor, long listId, int version) {
        return acts.since(listId, version, MOST).stream()
                .map(done -> told(actor, done))
                .toList();
    }

    private Told told(Actor actor, Done done) {
        var names = registrants.byIds(actor, done.registrants()).values().stream()
                .limit(NAMES)
                .map(one -> one.name().full())
                .toList();
        return new Told(
                done.what(),
                done.reason(),
                done.by(),
                done.at(),
                done.takenBack(),
                names,
                done.registrants().size() - names.size());
    }
}
