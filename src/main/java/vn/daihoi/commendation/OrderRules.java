package vn.daihoi.commendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.daihoi.people.Honour;
import vn.daihoi.people.HonourOrder;
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
            HonourOrder order, String name, List<Honour> held, LocalDate today, List<Acceptance> accepted) {
        return missing(order, held, today).stream()
                .map(missing -> finding(order, name, missing, accepted))
                .toList();
    }

    /// What is short: the number of its code, and how it is told.
    private record Missing(int code, Object has, Object needs) {}

    /// The first thing that is short; what follows from it is not told again.
    private static Optional<Missing> missing(HonourOrder order, List<Honour> held, LocalDate today) {
        var reached = order.reached(held);
        if (reached == 0) {
            return Optional.of(new Missing(141, 0, order.times()));
        }
        if (reached < order.times()) {
            return Optional.of(new Missing(order.running() ? 143 : 142, reached, order.times()));
        }
        var first = held.stream()
                .filter(order::asks)
                .map(OrderRules::day)
                .min(LocalDate::compareTo)
                .orElse(today);
        return first.plusYears(order.years()).isAfter(today)
                ? Optional.of(new Missing(144, first.getYear(), order.years()))
                : Optional.empty();
    }

    /// Of an honour of which only the year is known, its first day: the benefit of the doubt.
    private static LocalDate day(Honour honour) {
        var day = honour.decidedOn();
        return day == null ? LocalDate.of(honour.year(), 1, 1) : day;
    }

    private static Finding finding(HonourOrder order, String name, Missing missing, List<Acceptance> accepted) {
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
