package vn.daihoi.unit.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Acts;
import vn.daihoi.unit.ChangeWords;
import vn.daihoi.unit.UnitAct;
import vn.daihoi.unit.Units;

/// Tells a unit's acts in words.
@Component
class HistoryWords {
    private final Acts acts;
    private final Units units;
    private final Dictionary dictionary;

    HistoryWords(Acts acts, Units units, Dictionary dictionary) {
        this.acts = acts;
        this.units = units;
        this.dictionary = dictionary;
    }

    List<HistoryLine> of(long unitId) {
        var t = dictionary.here();
        return acts.of(unitId).stream().map(act -> line(act, t)).toList();
    }

    private HistoryLine line(UnitAct act, Words t) {
        var what = act.what().name().toLowerCase(Locale.ROOT);
        var reason = act.reason();
        return new HistoryLine(
                t.day(act.day()),
                t.of("unit.act." + what, other(act)),
                switch (act.what()) {
                    case ADDED, ABSORBED -> "good";
                    case EDITED -> "plain";
                    case MOVED -> "info";
                    case MERGED, CLOSED -> "bad";
                },
                act.changed().stream()
                        .map(changed -> ChangeWords.of(changed, t))
                        .toList(),
                reason == null ? "" : reason,
                t.of("unit.act.by", act.actorName(), act.at()));
    }

    /// The other unit with its place, unless it lies outside what the reader sees.
    private String other(UnitAct act) {
        var id = act.otherId();
        return id == null ? "" : units.placed(id).map(UnitBox::show).orElse("…");
    }
}
