package vn.daihoi.stage;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.ConferenceState;
import vn.daihoi.conference.Editors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;

/// Whether the congress can be run now, and by whom.
@Component
public class StageDay {
    private final SeasonClock clock;

    StageDay(SeasonClock clock) {
        this.clock = clock;
    }

    /// Preparing (papers of an item, speakers who put their names down) may be done before the day.
    public void requirePreparing(Actor actor, Stage stage) {
        Refused.ifAny(preparing(actor, stage));
    }

    public void requireRunning(Actor actor, Stage stage) {
        Refused.ifAny(running(actor, stage));
    }

    public boolean runs(Actor actor, Stage stage) {
        return running(actor, stage).isEmpty();
    }

    public List<Finding> running(Actor actor, Stage stage) {
        var findings = new ArrayList<>(preparing(actor, stage));
        var day = stage.conference().facts().day();
        when(day == null, "DH-112", findings);
        when(day != null && day.isAfter(clock.today()), "DH-113", findings, day == null ? "" : day);
        return findings;
    }

    public List<Finding> preparing(Actor actor, Stage stage) {
        var findings = new ArrayList<Finding>();
        when(
                !Editors.mayEdit(actor, stage.unit()),
                "DH-110",
                findings,
                stage.unit().name());
        findings.addAll(open(stage));
        return findings;
    }

    /// Whoever asks.
    public List<Finding> open(Stage stage) {
        var findings = new ArrayList<Finding>();
        when(isClosed(stage.conference().state()), "DH-111", findings);
        return findings;
    }

    private static boolean isClosed(ConferenceState state) {
        return switch (state) {
            case ConferenceState.Drafting _, ConferenceState.Planned _, ConferenceState.Held _ -> false;
            case ConferenceState.Postponed _, ConferenceState.Cancelled _, ConferenceState.Reported _ -> true;
        };
    }

    private static void when(boolean wrong, String code, List<Finding> findings, Object... values) {
        if (wrong) {
            findings.add(new Finding(code, Severity.BREACH, null, List.of(values), null));
        }
    }
}
