package vn.daihoi.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.VietnameseText;

/// The in-box and the out-box of one unit.
@Repository
public class PaperBox {
    private static final String IN = """
        select p.id, p.issuer, p.number, p.issued_on, p.kind, p.summary, p.sent_at, p.recalled_at, r.opened_at,
            r.opened_by, 0 as received, 0 as addressed
        from paper.recipient r
        join paper.paper p on p.id = r.paper_id
        where r.unit_id = :unit and (not :unread or (r.opened_at is null and p.recalled_at is null))
            and (:words = '' or p.plain like '%' || :words || '%')
        order by p.sent_at desc, p.id desc
        limit :limit offset :offset
        """;
    private static final String COUNT_IN = """
        select count(*)
        from paper.recipient r
        join paper.paper p on p.id = r.paper_id
        where r.unit_id = :unit and (not :unread or (r.opened_at is null and p.recalled_at is null))
            and (:words = '' or p.plain like '%' || :words || '%')
        """;
    private static final String OUT = """
        select p.id, p.issuer, p.number, p.issued_on, p.kind, p.summary, p.sent_at, p.recalled_at,
            null::timestamptz as opened_at, null as opened_by, r.received, r.addressed
        from paper.paper p
        cross join lateral (
            select count(opened_at) as received, count(*) as addressed
            from paper.recipient
            where paper_id = p.id) r
        where p.unit_id = :unit and p.sent_at is not null and (:words = '' or p.plain like '%' || :words || '%')
        order by p.sent_at desc, p.id desc
        limit :limit offset :offset
        """;
    private static final String COUNT_OUT = """
        select count(*) from paper.paper p
        where p.unit_id = :unit and p.sent_at is not null and (:words = '' or p.plain like '%' || :words || '%')
        """;

    private final JdbcClient jdbc;

    PaperBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PaperLine> in(long unitId, Wanted wanted, int limit, int offset) {
        return lines(of(IN, unitId, wanted).param("unread", wanted.unreadOnly()), limit, offset);
    }

    public long countIn(long unitId, Wanted wanted) {
        return of(COUNT_IN, unitId, wanted)
                .param("unread", wanted.unreadOnly())
                .query(Long.class)
                .single();
    }

    public List<PaperLine> out(long unitId, Wanted wanted, int limit, int offset) {
        return lines(of(OUT, unitId, wanted), limit, offset);
    }

    public long countOut(long unitId, Wanted wanted) {
        return of(COUNT_OUT, unitId, wanted).query(Long.class).single();
    }

    private JdbcClient.StatementSpec of(String sql, long unitId, Wanted wanted) {
        return jdbc.sql(sql)
                .param("unit", unitId)
                .param("words", VietnameseText.literal(VietnameseText.plain(wanted.words())));
    }

    private static List<PaperLine> lines(JdbcClient.StatementSpec found, int limit, int offset) {
        return found.param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    private static PaperLine line(ResultSet row) throws SQLException {
        var openedAt = row.getTimestamp("opened_at");
        return new PaperLine(
                row.getLong("id"),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                PaperKind.coded(row.getString("kind")).orElse(PaperKind.OTHER),
                row.getString("summary"),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("recalled_at") != null,
                openedAt == null ? null : openedAt.toInstant(),
                row.getString("opened_by"),
                row.getLong("received"),
                row.getLong("addressed"));
    }

    /// @param words of number or summary; accents do not matter
    public record Wanted(boolean unreadOnly, String words) {
        public static final Wanted ALL = new Wanted(false, "");
        public static final Wanted UNREAD = new Wanted(true, "");
    }
}
