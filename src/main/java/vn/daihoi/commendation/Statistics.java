package vn.daihoi.commendation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was commended by the decisions of a season, by form and by who they are (KH128 II.4.a: people who work with
/// their own hands, workers, farmers). Who is a worker or a farmer is said as in the figures of the results report.
@Repository
public class Statistics {
    private static final String MARKED = """
        with marked as (
            select p.id, p.award, p.rank, p.registrant_id, p.decision_id, u.path as unit_path,
                u.name as unit_name, d.display_name as name, d.sort_key, d.post,
                t.kind = 'person' as person, t.kind = 'collective' as collective, t.kind = 'household' as household,
                t.kind = 'person' and t.work = 'truc-tiep' as direct,
                t.kind = 'person' and t.work = 'truc-tiep' and t.sector in ('cong-nghiep', 'moi-truong', 'giao-thong')
                    and t.economy is distinct from 'ca-the' as worker,
                t.kind = 'person' and t.work = 'truc-tiep' and t.sector = 'nong-nghiep'
                    and t.economy is distinct from 'nha-nuoc' as farmer,
                t.kind = 'person' and t.work = 'lanh-dao' as leader,
                t.kind = 'person' and t.work is null as unknown,
                t.kind = 'person' and t.sex = 'nu' as woman,
                t.kind = 'person' and t.ethnicity not in ('Kinh', 'Người nước ngoài') as minority
            from commendation.proposal p
            join people.trait t on t.registrant_id = p.registrant_id
            join people.directory d on d.id = p.registrant_id
            join unit.directory u on u.id = t.unit_id
            where p.season = :season and p.decision_id is not null and u.path <@ :path::ltree)
        """;
    private static final String COUNT = MARKED + """
        select award, rank, count(*) as total, count(*) filter (where collective) as collectives,
            count(*) filter (where household) as households, count(*) filter (where person) as persons,
            count(*) filter (where direct) as direct, count(*) filter (where worker) as workers,
            count(*) filter (where farmer) as farmers, count(*) filter (where leader) as leaders,
            count(*) filter (where unknown) as unknown, count(*) filter (where woman) as women,
            count(*) filter (where minority) as minorities
        from marked
        group by award, rank
        """;
    /// No list of a minority: what is counted of one is not shown of one.
    private static final String LIST = MARKED + """
        select m.id, m.registrant_id, m.name, m.post, m.unit_name, m.award, m.rank, m.decision_id, c.number, c.on_day
        from marked m
        join commendation.decision c on c.id = m.decision_id
        where (:award = '' or (m.award = :award and m.rank = :rank))
            and case :who
                when 'all' then true when 'collectives' then collective when 'households' then household
                when 'persons' then person when 'direct' then direct when 'workers' then worker
                when 'farmers' then farmer when 'leaders' then leader when 'unknown' then unknown
                when 'women' then woman else false end
        order by m.unit_path, m.sort_key collate "C"
        limit :limit
        """;

    private final JdbcClient jdbc;

    Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One form, and how many of which kind it was given to.
    public record Counted(
            String award,
            String rank,
            long total,
            long collectives,
            long households,
            long persons,
            long direct,
            long workers,
            long farmers,
            long leaders,
            long unknown,
            long women,
            long minorities) {}

    /// One of those who were counted.
    public record Row(
            long id,
            long registrantId,
            String name,
            String post,
            String unitName,
            String award,
            String rank,
            long decisionId,
            String number,
            LocalDate onDay) {
        public String title() {
            return Proposal.title(award, rank);
        }
    }

    /// @param path of the unit: people of it and of the units below it, as the figures of the report count
    public List<Counted> of(String path, String season) {
        return jdbc.sql(COUNT)
                .param("path", path)
                .param("season", season)
                .query(Counted.class)
                .list();
    }

    /// @param award "" for all
    /// @param who one of the counts of [Counted], or `all`
    public List<Row> list(String path, String season, String award, String rank, String who, int limit) {
        return jdbc.sql(LIST)
                .param("path", path)
                .param("season", season)
                .param("award", award)
                .param("rank", rank)
                .param("who", who)
                .param("limit", limit)
                .query(Row.class)
                .list();
    }
}
