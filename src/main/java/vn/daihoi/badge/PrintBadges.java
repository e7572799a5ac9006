package vn.daihoi.badge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;

/// Takes badges to be printed and notes that they were. Whoever prints at the same time is served one after the other,
/// so that “only new ones” puts no badge on two sheets.
@Service
public class PrintBadges {
    private final IssueBadges issue;
    private final Badges badges;
    private final BadgeKeys keys;
    private final Journal journal;
    private final LiveUpdates live;

    PrintBadges(IssueBadges issue, Badges badges, BadgeKeys keys, Journal journal, LiveUpdates live) {
        this.issue = issue;
        this.badges = badges;
        this.keys = keys;
        this.journal = journal;
        this.live = live;
    }

    public enum Which {
        ALL,
        FRESH,
        CHOSEN
    }

    /// A badge with the text of its QR code.
    public record Signed(Badge badge, String code) {}

    /// @param chosen serials; only looked at for those chosen
    @Transactional
    public List<Signed> take(Actor actor, long conferenceId, Which which, Collection<Integer> chosen) {
        var day = issue.open(actor, conferenceId);
        var taken = badges.valid(conferenceId).stream()
                .filter(badge -> switch (which) {
                    case ALL -> true;
                    case FRESH -> badge.prints() == 0;
                    case CHOSEN -> chosen.contains(badge.serial());
                })
                .toList();
        if (taken.isEmpty()) {
            throw new Refused(List.of(new Finding("TH-108", Severity.BREACH, null, List.of(), null)));
        }
        badges.printed(conferenceId, taken.stream().map(Badge::serial).toList());
        journal.record(new Change(
                "badge.printed",
                "conference",
                conferenceId,
                day.unit().path(),
                null,
                Map.of("which", which.name(), "count", taken.size())));
        live.changed(IssueBadges.TOPIC, day.unit().path());
        var key = keys.of(conferenceId).orElseThrow();
        var secret = Objects.requireNonNull(keys.privateOf(conferenceId));
        return taken.stream()
                .map(badge ->
                        new Signed(badge, new BadgeCode(key.id(), conferenceId, badge.serial()).signedWith(secret)))
                .toList();
    }
}
