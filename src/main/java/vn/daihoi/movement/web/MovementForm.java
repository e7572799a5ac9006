package vn.daihoi.movement.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.NewMovement;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// A movement as typed.
public record MovementForm(String name, String goals, String fromYear, String toYear, String launchedOn, int version) {
    static final MovementForm EMPTY = new MovementForm("", "", "", "", "", 0);

    /// A field that the browser left out is empty.
    public MovementForm {
        name = Typed.text(name);
        goals = Typed.text(goals);
        fromYear = Typed.text(fromYear).strip();
        toYear = Typed.text(toYear).strip();
        launchedOn = Typed.text(launchedOn).strip();
    }

    static MovementForm of(Movement one) {
        return new MovementForm(
                one.name(),
                one.goals(),
                Typed.shown(one.fromYear()),
                Typed.shown(one.toYear()),
                one.launchedOn() == null ? "" : VietnameseDate.show(one.launchedOn()),
                one.version());
    }

    MovementForm at(int current) {
        return new MovementForm(name, goals, fromYear, toYear, launchedOn, current);
    }

    /// @param ofPlan whether name and period are the plan's, and not on the form
    List<Clash> against(MovementForm theirs, boolean ofPlan, Words t) {
        return Clash.between(theirs.fields(ofPlan), fields(ofPlan), field -> t.of("movement." + field));
    }

    private Map<String, String> fields(boolean ofPlan) {
        var all = new LinkedHashMap<String, String>();
        all.put("goals", goals);
        all.put("launchedOn", launchedOn);
        if (!ofPlan) {
            all.putFirst("name", name);
            all.put("fromYear", fromYear);
            all.put("toYear", toYear);
        }
        return all;
    }

    FormErrors unreadable() {
        return FormErrors.none()
                .when(!Typed.isYear(fromYear), "fromYear", "movement.year.wrong", fromYear)
                .when(!Typed.isYear(toYear), "toYear", "movement.year.wrong", toYear)
                .when(
                        !launchedOn.isEmpty() && VietnameseDate.read(launchedOn).isEmpty(),
                        "launchedOn",
                        "shared.date.wrong",
                        launchedOn);
    }

    NewMovement read() {
        return new NewMovement(
                VietnameseText.line(name),
                Typed.paragraphs(goals),
                year(fromYear),
                year(toYear),
                VietnameseDate.read(launchedOn).orElse(null));
    }

    private static @Nullable Integer year(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }
}
