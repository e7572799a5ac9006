package vn.daihoi.report;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;

/// Saves what was written of one part, as one types or by the button. Nobody's words are overwritten unseen: who began
/// from an older version is told, unless all that came since is their own.
@Service
public class WritePart {
    public static final int MOST = 60_000;
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration SITTING = Duration.ofMinutes(45);
    /// How long somebody may be cut off and still be merged line by line with what others wrote meanwhile.
    private static final Duration CUT_OFF = Duration.ofHours(12);

    private final Changes changes;
    private final ReportGrounds grounds;
    private final Savings savings;

    WritePart(Changes changes, ReportGrounds grounds, Savings savings) {
        this.changes = changes;
        this.grounds = grounds;
        this.savings = savings;
    }

    /// What was typed on one open page.
    ///
    /// @param version it began from
    /// @param client names the page, so that what is sent again after a lost answer is known as its own
    public record Typed(int version, String body, String client) {
        public Typed {
            body = VietnameseText.received(body).replace("\r\n", "\n").strip();
        }
    }

    /// What stands now; the same as before where nothing was changed.
    @Transactional
    public Saving save(Actor actor, long id, String part, Typed typed) {
        Changes.refuseUnless(typed.body().length() <= MOST, "BC-604", MOST);
        var opened = open(actor, id, part);
        var latest = savings.latest(id, part);
        if (latest.body().equals(typed.body())) {
            return latest;
        }
        if (latest.version() != typed.version()
                && (typed.client().isEmpty() || !savings.onlyFrom(typed.client(), id, part, typed.version()))) {
            throw new StaleEdit("part " + part + " of report", id, typed.version(), latest.version());
        }
        return add(opened, latest, typed.body(), typed.client(), null);
    }

    /// Brings back an older version as a new one, so that the one in between stays.
    @Transactional
    public Saving restore(Actor actor, long id, String part, int version) {
        var opened = open(actor, id, part);
        var wanted = savings.at(id, part, version).orElseThrow(() -> new NotThere("version", version));
        return add(opened, savings.latest(id, part), wanted.body(), "", version);
    }

    /// For acts that renew figures in every part.
    void replace(Opened opened, Saving latest, String body) {
        if (!latest.body().equals(body)) {
            add(opened, latest, body, "", null);
        }
    }

    private Opened open(Actor actor, long id, String part) {
        var opened = changes.openAsWriter(actor, id);
        grounds.of(opened.unit()).part(part);
        Changes.refuseUnless(opened.report().stage().isOpenForWriting(), "BC-603");
        return opened;
    }

    private Saving add(Opened opened, Saving latest, String body, String client, @Nullable Integer restored) {
        var now = changes.now();
        var actor = opened.actor();
        var goesOn = restored == null && isSameSitting(opened, latest, now);
        var sitting = goesOn ? latest.sitting() : latest.sitting() + 1;
        var saving = new Saving(
                latest.part(),
                latest.version() + 1,
                sitting,
                body,
                client,
                actor.accountId(),
                actor.name(),
                now,
                restored);
        savings.add(opened.report(), saving);
        if (goesOn) {
            changes.tell(opened);
        } else {
            // the journal takes one entry for a sitting: every word is in the savings themselves
            savings.thin(opened.report(), latest.part(), sitting, now.minus(CUT_OFF));
            changes.written(opened, "report.written", latest.version(), saving.part() + " " + saving.version());
        }
        return saving;
    }

    private boolean isSameSitting(Opened opened, Saving latest, Instant now) {
        var actor = opened.actor();
        return latest.version() > 0
                && latest.restored() == null
                && latest.byId() == actor.accountId()
                && latest.by().equals(actor.name())
                && latest.at().plus(PAUSE).isAfter(now)
                && savings.began(opened.id(), latest).plus(SITTING).isAfter(now);
    }
}
