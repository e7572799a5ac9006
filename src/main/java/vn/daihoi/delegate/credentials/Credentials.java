package vn.daihoi.delegate.credentials;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.people.Kind;

/// Who the delegates are, as the credentials report tells it. The parts of every table add up to `total`.
///
/// @param day on which ages are counted
/// @param present how many of them came, as far as it is written down; `recorded` of how many that is
/// @param minority of an ethnic minority
/// @param religious followers of a religion
/// @param oldest null while no age is known
/// @param youngest null while no age is known
public record Credentials(
        LocalDate day,
        int total,
        int present,
        int recorded,
        int exemplars,
        int minority,
        int religious,
        int delegations,
        @Nullable Aged oldest,
        @Nullable Aged youngest,
        List<Table> tables) {

    /// One way of dividing the delegates, all parts together.
    public record Table(Facet facet, List<Part> parts) {
        public int total() {
            return parts.stream().mapToInt(Part::number).sum();
        }

        public int present() {
            return parts.stream().mapToInt(Part::present).sum();
        }
    }

    /// @param code of the part; `unknown` where the register does not know it
    /// @param number of those summoned
    /// @param present how many of them came, as far as it is written down
    public record Part(String code, int number, double share, int present) {}

    /// @param byYearOnly the day of birth is not known, so the age is counted from the year
    public record Aged(String name, String unit, int age, boolean byYearOnly) {}

    /// @param delegates those who count
    public static Credentials of(List<Delegate> delegates, LocalDate day) {
        return new Credentials(
                day,
                delegates.size(),
                count(delegates.stream().filter(Credentials::isPresent)),
                count(delegates.stream().filter(one -> one.attendance() != null)),
                count(delegates.stream().filter(one -> one.kind().isExemplar())),
                count(delegates.stream().filter(one -> one.traits().isEthnicMinority())),
                count(delegates.stream().filter(one -> one.traits().isReligious())),
                count(delegates.stream().map(Delegate::unitId).distinct()),
                aged(delegates, day, BinaryOperator.maxBy(byAge(day))),
                aged(delegates, day, BinaryOperator.minBy(byAge(day))),
                Stream.of(Facet.values())
                        .map(facet -> table(delegates, facet, day))
                        .toList());
    }

    private static Table table(List<Delegate> delegates, Facet facet, LocalDate day) {
        var counts = new LinkedHashMap<String, Integer>();
        ordered(facet).forEach(code -> counts.put(code, 0));
        var present = new HashMap<String, Integer>();
        for (var one : delegates) {
            counts.merge(facet.part(one, day), 1, Integer::sum);
            present.merge(facet.part(one, day), isPresent(one) ? 1 : 0, Integer::sum);
        }
        var parts = counts.entrySet().stream()
                .filter(part -> part.getValue() > 0
                        || facet == Facet.AGE && !part.getKey().equals(Facet.UNKNOWN))
                .map(part -> part(part, delegates.size(), present.getOrDefault(part.getKey(), 0)));
        return new Table(
                facet,
                facet == Facet.AGE ? parts.toList() : parts.sorted(byNumber()).toList());
    }

    private static Stream<String> ordered(Facet facet) {
        return facet == Facet.AGE ? Stream.of(AgeBand.values()).map(AgeBand::code) : Stream.empty();
    }

    private static Part part(Map.Entry<String, Integer> part, int total, int present) {
        return new Part(part.getKey(), part.getValue(), Math.round(1000.0 * part.getValue() / total) / 10.0, present);
    }

    /// The largest first; what is not one of the values last.
    private static Comparator<Part> byNumber() {
        return Comparator.comparing((Part part) ->
                        part.code().equals(Facet.UNKNOWN) || part.code().equals(Facet.COLLECTIVE))
                .thenComparing(Comparator.comparingInt(Part::number).reversed())
                .thenComparing(Part::code);
    }

    /// Of two of one age by years, the one whose day of birth is known and lies further is meant; else by name.
    private static Comparator<Delegate> byAge(LocalDate day) {
        return Comparator.comparingInt((Delegate one) ->
                        Optional.ofNullable(one.traits().ageOn(day)).orElse(0))
                .thenComparing(
                        one -> one.traits().bornOn() == null
                                ? LocalDate.MAX
                                : one.traits().bornOn(),
                        Comparator.reverseOrder())
                .thenComparing(Delegate::place, Comparator.reverseOrder());
    }

    private static @Nullable Aged aged(List<Delegate> delegates, LocalDate day, BinaryOperator<Delegate> pick) {
        return delegates.stream()
                .filter(one ->
                        one.traits().kind() == Kind.PERSON && one.traits().ageOn(day) != null)
                .reduce(pick)
                .map(one -> new Aged(
                        one.name(),
                        one.unit(),
                        Optional.ofNullable(one.traits().ageOn(day)).orElse(0),
                        one.traits().bornOn() == null))
                .orElse(null);
    }

    private static boolean isPresent(Delegate one) {
        return one.attendance() == Attendance.PRESENT;
    }

    private static int count(Stream<?> some) {
        return (int) some.count();
    }
}
