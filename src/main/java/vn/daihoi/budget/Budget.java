package vn.daihoi.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The estimate of one conference.
///
/// @param version of its head: state and last congress; 0 while nothing is stored
public record Budget(
        long conferenceId,
        long unitId,
        BudgetState state,
        List<Line.Priced> lines,
        List<Source> sources,
        Past past,
        int version) {

    public Budget {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
    }

    /// What the last congress was and cost; nulls are not known.
    public record Past(
            String name, @Nullable Integer people, @Nullable Long total) {
        public static final Past NONE = new Past("", null, null);

        /// Đồng for each who came; null where either is not known.
        public @Nullable Long each() {
            return people == null || total == null || people == 0 ? null : total / people;
        }
    }

    /// Of what is on the screen: another one once a line, a source or a list that feeds a quantity has changed.
    public String mark() {
        var seen = new ArrayList<Long>();
        lines.forEach(one -> Collections.addAll(
                seen, one.line().id(), (long) one.line().version(), (long) one.quantity(), one.amount()));
        sources.forEach(one -> Collections.addAll(seen, -one.id(), (long) one.version(), one.amount()));
        return Integer.toHexString(seen.hashCode());
    }

    public long total() {
        return lines.stream().mapToLong(Line.Priced::amount).sum();
    }

    public long promised() {
        return sources.stream().mapToLong(Source::amount).sum();
    }

    public long spent() {
        return actuals().mapToLong(Long::longValue).sum();
    }

    public boolean isAnythingSpent() {
        return actuals().findAny().isPresent();
    }

    /// What is to be paid from a source.
    public long from(Source source) {
        return lines.stream()
                .filter(one -> Long.valueOf(source.id()).equals(one.line().sourceId()))
                .mapToLong(Line.Priced::amount)
                .sum();
    }

    private Stream<Long> actuals() {
        return lines.stream().map(one -> one.line().actual()).filter(one -> one != null);
    }
}
