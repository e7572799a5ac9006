package vn.daihoi.movement.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.NewMovement;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.FormErrors;

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
