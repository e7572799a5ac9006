package vn.daihoi.duty.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.daihoi.duty.DossierState;
import vn.daihoi.duty.DutyLine;
import vn.daihoi.shared.web.Words;

/// Where a duty stands and by when, in words and colours.
public record DutyWords(Words t, LocalDate today) {

    Badge state(DossierState state) {
        var kind = switch (state) {
            case DossierState.NotBegun _, DossierState.Drafting _ -> "plain";
            case DossierState.AwaitingHead _ -> "heed";
            case DossierState.SentUp _, DossierState.Received _ -> "info";
            case DossierState.Accepted _ -> "good";
            case DossierState.Returned _ -> "bad";
        };
        return new Badge(kind, t.of("duty.state." + state.code()));
    }

    /// `28/02/2020`, or what has to happen first.
    String day(@Nullable LocalDate dueOn, @Nullable LocalDate heldOn, boolean afterHeld, @Nullable String when) {
        if (dueOn != null) {
            return t.day(dueOn);
        }
        if (heldOn != null) {
            return t.of("duty.due.held", heldOn);
        }
        if (afterHeld) {
            return t.of("duty.due.afterHeld");
        }
        return when == null ? t.of("duty.due.open") : when;
    }

    /// `còn 8 ngày`, `quá hạn 3 ngày`; empty where nothing presses.
    Badge left(@Nullable LocalDate day, DossierState state) {
        if (day == null || !state.isWithUnit()) {
            return Badge.NONE;
        }
        var days = ChronoUnit.DAYS.between(today, day);
        if (days < 0) {
            return new Badge("bad", t.of("duty.due.over", -days));
        }
        return days == 0
                ? new Badge("heed", t.of("duty.due.today"))
                : new Badge(days <= 7 ? "heed" : "plain", t.of("duty.due.left", days));
    }

    Row row(DutyLine line) {
        return new Row(
                line.id(),
                line.version(),
                line.name(),
                line.unitName(),
                line.place() == null ? "" : line.place(),
                line.unitCode(),
                "/duties/" + line.id(),
                day(line.dueOn(), line.heldOn(), line.afterHeld(), null),
                left(line.countsFrom().orElse(null), line.state()),
                state(line.state()),
                t.moment(line.state().since()),
                line.receiver());
    }

    public record Badge(String kind, String text) {
        static final Badge NONE = new Badge("", "");

        public boolean shown() {
            return !text.isEmpty();
        }
    }

    /// One duty as a line of a table.
    public record Row(
            long id,
            int version,
            String name,
            String unit,
            String place,
            String code,
            String link,
            String due,
            Badge left,
            Badge state,
            String since,
            String receiver) {}
}
