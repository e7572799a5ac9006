package vn.daihoi.delegate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.unit.Unit;

/// Finds who belongs to a delegate group by post, by leading a unit of a kind, or by an honour (KH128 II.2.d).
@Repository
public class ExOfficio {
    private static final String LEADERS_AND_HONOURED = """
        select p.id, p.display_name, p.sort_key, p.post, p.kind, p.unit_id, d.name as unit, d.kind as unit_kind,
            t.work = 'lanh-dao' as leads, t.awards
        from people.directory p
        join people.trait t on t.registrant_id = p.id
        join unit.directory d on d.id = p.unit_id
        where d.path <@ :path::ltree and p.merged_into is null
            and (t.work = 'lanh-dao' or t.awards && :awards::text[] or p.post <> '' and d.id = :unitId)
        order by p.sort_key, p.id
        """;

    private final JdbcClient jdbc;
    private final Entries entries;

    ExOfficio(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /// @param leads whether they lead their unit
    public record Candidate(
            long registrantId,
            String name,
            String post,
            String kind,
            long unitId,
            String unit,
            String unitKind,
            boolean leads,
            Set<String> awards) {}

    /// @param candidates who belongs to it and is not on the list yet
    /// @param there how many of it are on the list already
    public record Group(Cited<DelegateGroup> group, List<Candidate> candidates, int there) {}

    /// Everybody stands in the first group that fits, in the order of the plan.
    public List<Group> groups(Unit unit, DelegateList list, List<Cited<DelegateGroup>> groups) {
        var onList = new HashSet<Long>();
        var all = entries.of(list.id());
        all.forEach(entry -> onList.add(entry.registrantId()));
        var left = new ArrayList<>(candidates(unit, groups));
        left.removeIf(candidate -> onList.contains(candidate.registrantId()));
        var found = new ArrayList<Group>();
        for (var group : groups) {
            var code = group.value().code();
            var fitting = left.stream().filter(one -> fits(group.value(), one)).toList();
            left.removeAll(fitting);
            var there = (int) all.stream()
                    .filter(entry -> entry.counts() && entry.group().equals(code))
                    .count();
            found.add(new Group(group, fitting, there));
        }
        return found;
    }

    static boolean fits(DelegateGroup group, Candidate candidate) {
        return group.honours().stream().anyMatch(candidate.awards()::contains)
                || candidate.leads() && group.kinds().contains(candidate.unitKind())
                || group.posts().stream().map(PostPattern::of).anyMatch(it -> it.matches(candidate.post()));
    }

    private List<Candidate> candidates(Unit unit, List<Cited<DelegateGroup>> groups) {
        var awards = groups.stream()
                .flatMap(group -> group.value().honours().stream())
                .distinct()
                .toArray(String[]::new);
        return jdbc.sql(LEADERS_AND_HONOURED)
                .param("path", unit.path())
                .param("unitId", unit.id())
                .param("awards", awards)
                .query((row, _) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getLong("id"),
                row.getString("display_name"),
                row.getString("post"),
                row.getString("kind"),
                row.getLong("unit_id"),
                row.getString("unit"),
                row.getString("unit_kind"),
                row.getBoolean("leads"),
                Set.of((String[]) row.getArray("awards").getArray()));
    }
}
