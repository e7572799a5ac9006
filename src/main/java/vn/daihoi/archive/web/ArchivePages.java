package vn.daihoi.archive.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.archive.ArchiveCopy;
import vn.daihoi.archive.SeasonEnd;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Words;

/// Puts the end of a season into words.
@Component
class ArchivePages {
    private static final long MEGABYTE = 1_000_000;

    private final SeasonClock clock;

    ArchivePages(SeasonClock clock) {
        this.clock = clock;
    }

    ArchivePage of(SeasonEnd.State state, List<Finding> findings, String decision, Words t) {
        var closing = state.closing();
        return new ArchivePage(
                List.of(new Crumb(t.of("archive.title"), "")),
                state.season(),
                closing == null
                        ? null
                        : t.of(
                                "archive.closed",
                                closing.season(),
                                VietnameseDate.show(closing.closedOn()),
                                closing.byName(),
                                closing.decision()),
                going(state, t),
                state.copies().stream().map(copy -> copy(copy, t)).toList(),
                findings,
                decision);
    }

    /// What would go when the season is still open, and what has a day since it was closed.
    private List<ArchivePage.Going> going(SeasonEnd.State state, Words t) {
        var closed = state.expiries().stream().map(one -> gone(one, t));
        var open = state.closing() != null
                ? Stream.<ArchivePage.Going>empty()
                : state.waiting().stream()
                        .map(one -> going(
                                one.code(),
                                one.rows(),
                                t.of("archive.day.ifClosed", VietnameseDate.show(one.dueOn())),
                                "plain",
                                t.of("archive.standing.open"),
                                t));
        return Stream.concat(open, closed).toList();
    }

    private ArchivePage.Going gone(SeasonEnd.Going one, Words t) {
        var expiry = one.expiry();
        var removed = expiry.removedAt();
        var day = VietnameseDate.show(expiry.dueOn());
        if (removed != null) {
            var at = VietnameseDate.show(SeasonClock.dayOf(removed));
            return going(expiry.code(), one.rows(), day, "good", t.of("archive.standing.removed", at), t);
        }
        var failed = expiry.failedAt();
        if (failed != null) {
            return going(expiry.code(), one.rows(), day, "bad", t.of("archive.standing.failed", failed), t);
        }
        return expiry.isDue(clock.today())
                ? going(expiry.code(), one.rows(), day, "heed", t.of("archive.standing.due"), t)
                : going(expiry.code(), one.rows(), day, "plain", t.of("archive.standing.waits"), t);
    }

    private static ArchivePage.Going going(String code, long rows, String day, String standing, String said, Words t) {
        var name = "archive.expiring." + code;
        return new ArchivePage.Going(t.of(name), t.of(name + ".what"), rows, day, standing, said);
    }

    private static ArchivePage.Copy copy(ArchiveCopy copy, Words t) {
        return new ArchivePage.Copy(
                VietnameseDate.show(SeasonClock.dayOf(copy.madeAt())),
                copy.byName(),
                t.of("archive.size", Math.ceilDiv(copy.bytes(), MEGABYTE)),
                copy.files(),
                copy.sha256());
    }
}
