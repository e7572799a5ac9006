package vn.daihoi.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.database.Filtered;
import vn.daihoi.shared.VietnameseText;

/// Sổ đăng ký văn bản đi: what one unit has issued, year by year (NĐ 30/2020 Điều 15; TT 07/2012/TT-BNV Điều 8).
@Repository
public class Register {
    private static final String FILTERED = """
        from paper.paper p
        where p.unit_id = :unit and (:year::int is null or p.year = :year)
            and (:kind::text is null or p.kind = :kind) and (:words = '' or p.plain like '%' || :words || '%')
        """;
    private static final String ROWS = """
        select p.id, p.number, p.issued_on, p.kind, p.summary, p.issuer, p.signer, p.recipients, p.sent_at,
            p.recalled_at, p.recall_reason,
            (select count(*) from paper.recipient r where r.paper_id = p.id) as addressed,
            (select count(r.opened_at) from paper.recipient r where r.paper_id = p.id) as received,
            exists (select from paper.attachment a where a.paper_id = p.id and a.role = 'signed') as signed
        """ + FILTERED + """
        order by p.year desc, p.issued_on desc, p.serial desc nulls last, p.id desc
        limit :limit offset :offset
        """;
    private static final String COUNT = "select count(*) " + FILTERED;
    private static final String YEARS = """
        select distinct year from paper.paper where unit_id = :unit order by year desc
        """;
    /// Each sign has a row of numbers of its own; a recalled paper keeps its number.
    private static final String NEXT = """
        select coalesce(max(serial), 0) + 1
        from paper.paper
        where unit_id = :unit and issuer_key = daihoi.plain(:issuer) and year = :year
            and sign_key = replace(daihoi.plain(:sign), ' ', '')
        """;

    private final JdbcClient jdbc;

    Register(@Filtered JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param words of number or summary; accents do not matter
    public record Wanted(@Nullable Integer year, @Nullable String kind, String words) {}

    /// @param addressed to how many units it went, `received` by how many
    public record Line(
            long id,
            String number,
            LocalDate issuedOn,
            PaperKind kind,
            String summary,
            String issuer,
            String signer,
            List<String> recipients,
            boolean sent,
            @Nullable String recallReason,
            int addressed,
            int received,
            boolean signed) {}

    public List<Line> find(long unitId, Wanted wanted, int limit, int offset) {
        return of(ROWS, unitId, wanted)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    public long count(long unitId, Wanted wanted) {
        return of(COUNT, unitId, wanted).query(Long.class).single();
    }

    public List<Integer> years(long unitId) {
        return jdbc.sql(YEARS).param("unit", unitId).query(Integer.class).list();
    }

    /// The number to propose for the next paper with this sign.
    public int next(long unitId, String issuer, String sign, int year) {
        return jdbc.sql(NEXT)
                .param("unit", unitId)
                .param("issuer", issuer)
                .param("sign", sign)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec of(String sql, long unitId, Wanted wanted) {
        return jdbc.sql(sql)
                .param("unit", unitId)
                .param("year", wanted.year(), Types.INTEGER)
                .param("kind", wanted.kind(), Types.VARCHAR)
                .param("words", VietnameseText.literal(VietnameseText.plain(wanted.words())));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                PaperKind.coded(row.getString("kind")).orElse(PaperKind.OTHER),
                row.getString("summary"),
                row.getString("issuer"),
                row.getString("signer"),
                List.of((String[]) row.getArray("recipients").getArray()),
                row.getTimestamp("sent_at") != null,
                row.getString("recall_reason"),
                row.getInt("addressed"),
                row.getInt("received"),
                row.getBoolean("signed"));
    }
}
