package vn.daihoi.report.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.shared.SeasonClock;

/// Counts all figures of a unit and of what lies below it, one statement per kind of source.
@Repository
public class Figures {
    private static final String HONOURS = """
        select award, number from people.given_numbers(:path::ltree, :from, :to)
        """;
    /// Each holder once, however many commendations they hold (KH128 II.4.a: people who work with their own hands,
    /// workers, farmers, the armed forces).
    static final String COMMENDED = """
        with marked as (
            select registrant_id, unit_id, unit_path, name, sort_key, post, kind = 'person' as duoc_khen,
                kind = 'person' and work = 'truc-tiep' as truc_tiep,
                kind = 'person' and work = 'truc-tiep' and sector in ('cong-nghiep', 'moi-truong', 'giao-thong')
                    and economy is distinct from 'ca-the' as cong_nhan,
                kind = 'person' and work = 'truc-tiep' and sector = 'nong-nghiep'
                    and economy is distinct from 'nha-nuoc' as nong_dan,
                kind = 'person' and sector in ('quoc-phong', 'an-ninh') as chien_si,
                kind = 'person' and work = 'lanh-dao' as lanh_dao_duoc_khen,
                kind = 'person' and sex = 'nu' as phu_nu,
                kind = 'person' and ethnicity not in ('Kinh', 'Người nước ngoài') as dan_toc_thieu_so,
                kind = 'collective' as tap_the_duoc_khen, kind = 'household' as ho_duoc_khen
            from people.holders(:path::ltree, :awards, :from, :to))
        """;
    private static final String COUNT_COMMENDED = COMMENDED + """
        select count(*) filter (where duoc_khen) as "duoc-khen", count(*) filter (where truc_tiep) as "truc-tiep",
            count(*) filter (where cong_nhan) as "cong-nhan", count(*) filter (where nong_dan) as "nong-dan",
            count(*) filter (where chien_si) as "chien-si",
            count(*) filter (where lanh_dao_duoc_khen) as "lanh-dao-duoc-khen",
            count(*) filter (where phu_nu) as "phu-nu",
            count(*) filter (where dan_toc_thieu_so) as "dan-toc-thieu-so",
            count(*) filter (where tap_the_duoc_khen) as "tap-the-duoc-khen",
            count(*) filter (where ho_duoc_khen) as "ho-duoc-khen"
        from marked
        """;
    /// On the lists of the unit and of those below it, each once.
    static final String EXEMPLARS = """
        with exemplar as (
            select distinct on (r.registrant_id) r.registrant_id, r.kind, t.new_exemplar, t.unit_id
            from delegate.roster r
            join people.trait t on t.registrant_id = r.registrant_id
            where r.season = :season and r.kind <> 'guest' and r.reserve is null
                and r.state not in ('replaced', 'withdrawn')
                and r.unit_id in (select id from unit.directory where path <@ :path::ltree)
            order by r.registrant_id, r.entry_id)
        """;
    private static final String COUNT_EXEMPLARS = EXEMPLARS + """
        select count(*) as "dien-hinh", count(*) filter (where kind = 'individual') as "dien-hinh-ca-nhan",
            count(*) filter (where kind = 'collective') as "dien-hinh-tap-the",
            count(*) filter (where kind = 'household') as "dien-hinh-ho",
            count(*) filter (where new_exemplar) as "dien-hinh-moi"
        from exemplar
        """;
    private static final String CONFERENCES = """
        select (select count(distinct d.unit_id) from duty.progress d
                where d.season = :season and d.document = 'report' and d.until is null
                    and d.unit_path <@ :path::ltree) as "hoi-nghi-phai-to-chuc",
            count(*) filter (where p.state in ('held', 'reported')) as "hoi-nghi-da-to-chuc",
            count(*) filter (where p.state = 'reported') as "hoi-nghi-da-bao-cao"
        from conference.progress p
        where p.season = :season
            and p.unit_id in (select id from unit.directory where path <@ :path::ltree)
        """;
    private static final String DUTIES = """
        select count(*) as "nhiem-vu",
            count(*) filter (where state in ('sent_up', 'received', 'accepted')) as "nhiem-vu-da-gui",
            count(*) filter (where state = 'accepted') as "nhiem-vu-chap-nhan",
            count(*) filter (where late_after < :today
                and state in ('none', 'drafting', 'awaiting_head', 'returned')) as "nhiem-vu-tre"
        from duty.progress
        where season = :season and until is null and unit_path <@ :path::ltree
        """;

    private final JdbcClient jdbc;
    private final SeasonClock clock;

    Figures(JdbcClient jdbc, SeasonClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Counted.Numbers of(Counted over) {
        var numbers = new HashMap<String, Long>();
        honours(over)
                .forEach(given -> Awards.coded(given.award()).stream()
                        .flatMap(award -> FigureList.codesOf(award).stream())
                        .forEach(code -> numbers.merge(code, given.number(), Long::sum)));
        numbers.putAll(commended(over));
        numbers.putAll(bound(COUNT_EXEMPLARS, over)
                .param("season", over.season())
                .query(COLUMNS)
                .single());
        numbers.putAll(bound(CONFERENCES, over)
                .param("season", over.season())
                .query(COLUMNS)
                .single());
        numbers.putAll(bound(DUTIES, over)
                .param("season", over.season())
                .param("today", today())
                .query(COLUMNS)
                .single());
        return new Counted.Numbers(Map.copyOf(numbers));
    }

    private List<Given> honours(Counted over) {
        return bound(HONOURS, over)
                .param("from", over.from())
                .param("to", over.to())
                .query(Given.class)
                .list();
    }

    private Map<String, Long> commended(Counted over) {
        return bound(COUNT_COMMENDED, over)
                .param("from", over.from())
                .param("to", over.to())
                .param("awards", commendations())
                .query(COLUMNS)
                .single();
    }

    static String[] commendations() {
        return Awards.all().stream()
                .filter(award -> award.family() == AwardFamily.COMMENDATION)
                .map(award -> award.code())
                .toArray(String[]::new);
    }

    private JdbcClient.StatementSpec bound(String sql, Counted over) {
        return jdbc.sql(sql).param("path", over.path());
    }

    private LocalDate today() {
        return clock.today();
    }

    private static final RowMapper<Map<String, Long>> COLUMNS = (row, _) -> columns(row);

    private static Map<String, Long> columns(ResultSet row) throws SQLException {
        var columns = new HashMap<String, Long>();
        var about = row.getMetaData();
        for (var i = 1; i <= about.getColumnCount(); i++) {
            columns.put(about.getColumnLabel(i), row.getLong(i));
        }
        return columns;
    }

    private record Given(String award, long number) {}
}
