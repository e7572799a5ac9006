package vn.daihoi.clock.web;

import java.time.LocalDate;
import java.util.List;
import vn.daihoi.shared.web.FormErrors;

/// @param day as typed, ISO or dd/MM/yyyy
/// @param steps days to jump to at once
public record ClockPage(String day, List<Step> steps, FormErrors errors) {

    static ClockPage on(LocalDate today, String typed, FormErrors errors) {
        return new ClockPage(
                typed,
                List.of(
                        new Step("clock.step.day", today.plusDays(1)),
                        new Step("clock.step.week", today.plusWeeks(1)),
                        new Step("clock.step.month", today.plusMonths(1)),
                        new Step("clock.step.weekBack", today.minusWeeks(1))),
                errors);
    }

    public record Step(String key, LocalDate day) {}
}
