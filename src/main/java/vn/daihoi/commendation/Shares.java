package vn.daihoi.commendation;

import java.util.List;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;

/// Who is among the proposed: workers against leaders, shown plainly (KH128 II.4.a).
///
/// @param unknown persons of whom the register does not say how they work
public record Shares(
        int all,
        int collectives,
        int households,
        int persons,
        int direct,
        int leaders,
        int others,
        int unknown,
        int women) {

    public static Shares of(List<Line> lines) {
        var persons = lines.stream()
                .filter(line -> line.registrant().kind() == Kind.PERSON)
                .toList();
        return new Shares(
                lines.size(),
                count(lines, Kind.COLLECTIVE),
                count(lines, Kind.HOUSEHOLD),
                persons.size(),
                work(persons, Work.DIRECT),
                work(persons, Work.LEADER),
                work(persons, Work.OTHER),
                (int) persons.stream().filter(line -> line.work() == null).count(),
                (int) persons.stream()
                        .filter(line -> line.registrant().facts().sex() == Sex.FEMALE)
                        .count());
    }

    private static int count(List<Line> lines, Kind kind) {
        return (int)
                lines.stream().filter(line -> line.registrant().kind() == kind).count();
    }

    private static int work(List<Line> persons, Work work) {
        return (int) persons.stream().filter(line -> line.work() == work).count();
    }

    /// Of the persons.
    public double share(int number) {
        return persons == 0 ? 0 : (double) number / persons;
    }
}
