package vn.daihoi.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.daihoi.people.Honour;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whether somebody holds what the law wants before the honour that is proposed, often enough and long enough. The
/// register may not know all that they hold, and deeds out of the ordinary go other ways: nothing is decided here.
final class OrderRules {
    private static final int OF_NOTES = 10;

    private OrderRules() {}

    /// @param name of whom it is proposed for
    /// @param accepted for which of its findings somebody gave a reason
    static List<Finding> check(
            Order order, String name, List<Honour> held, LocalDate today, List<Acceptance> accepted) {
        return missing(order, held, today).stream()
                .map(missing -> finding(order, name, missing, accepted))
                .toList();
    }

    /// What is short: the number of its code, and how it is told.
    private record Missing(int code, Object has, Object needs) {}

    /// The first thing that is short; what follows from it is not told again.
    private static Optional<Missing> missing(Order order, List<Honour> held, LocalDate today) {
        var known = held.stream().filter(order::asks).toList();
        if (known.isEmpty()) {
            return Optional.of(new Missing(141, 0, order.times()));
        }
        var years = known.stream().map(Honour::year).distinct().sorted().toList();
        if (years.size() < order.times()) {
            return Optional.of(new Missing(142, years.size(), order.times()));
        }
        if (order.running() && longestRun(years) < order.times()) {
            return Optional.of(new Missing(143, longestRun(years), order.times()));
        }
        var first =
                known.stream().map(OrderRules::day).min(LocalDate::compareTo).orElse(today);
        return first.plusYears(order.years()).isAfter(today)
                ? Optional.of(new Missing(144, first.getYear(), order.years()))
                : Optional.empty();
    }

    private static int longestRun(List<Integer> years) {
        var longest = 1;
        var run = 1;
        for (var i = 1; i < years.size(); i++) {
            run = years.get(i) - years.get(i - 1) == 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /// Of an honour of which only the year is known, its first day: the benefit of the doubt.
    private static LocalDate day(Honour honour) {
        var day = honour.decidedOn();
        return day == null ? LocalDate.of(honour.year(), 1, 1) : day;
    }

    private static Finding finding(Order order, String name, Missing missing, List<Acceptance> accepted) {
        var code = "KT-" + (order.binds() ? missing.code : missing.code + OF_NOTES);
        var reasoned = accepted.stream().anyMatch(one -> one.codes().contains(code));
        var severity = !order.binds() ? Severity.NOTE : reasoned ? Severity.WARNING : Severity.BREACH;
        return new Finding(
                code,
                severity,
                null,
                List.of(
                        name,
                        order.wanted(),
                        order.honour().title(),
                        order.source(),
                        missing.has.toString(),
                        missing.needs.toString()),
                null);
    }
}
