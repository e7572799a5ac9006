package vn.daihoi.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseText;

/// Closes the season once: from then on personal data that served it alone has a day on which it goes.
@Service
public class CloseSeason {
    static final String TOPIC = "archive";
    private static final int LONGEST = 300;

    private final SeasonEnd end;
    private final Closings closings;
    private final List<Expiring> expiring;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    CloseSeason(
            SeasonEnd end,
            Closings closings,
            List<Expiring> expiring,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.end = end;
        this.closings = closings;
        this.expiring = expiring;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// @param decision what it rests on: number and date of a paper, or a reason
    @Transactional
    public void close(Actor actor, String decision) {
        var unit = end.top(actor);
        var season = end.season(unit).orElseThrow(() -> refused("LT-101"));
        var told = VietnameseText.line(decision);
        if (told.isEmpty() || told.length() > LONGEST) {
            throw refused("LT-102", LONGEST);
        }
        var today = clock.today();
        if (!closings.close(new Closing(season, today, told, actor.name(), clock.instant()), unit.id())) {
            throw refused("LT-103", season);
        }
        expiring.forEach(one -> closings.expires(season, unit.id(), one.code(), due(one, today)));
        live.changed(TOPIC, unit.path());
        journal.record(new Change(
                "archive.closed", "season", unit.id(), unit.path(), null, Map.of("season", season, "decision", told)));
    }

    private static LocalDate due(Expiring one, LocalDate today) {
        return today.plus(one.kept());
    }

    private static Refused refused(String code, Object... values) {
        return new Refused(List.of(new Finding(code, Severity.BREACH, null, List.of(values), null)));
    }
}
