package vn.daihoi.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// All kept files and their SQL. In the database, so that a paper and its files are saved together or not at all, and
/// one backup holds both. Nothing is ever deleted: what was sent up must stay readable.
@Repository
public class StoredFiles {
    private static final String KEEP_CONTENT = """
        insert into file.content (sha256, bytes, size, type)
        values (:sha256, :bytes, :size, :type)
        on conflict (sha256) do nothing
        """;
    private static final String KEEP = """
        insert into file.stored (sha256, name, stored_by, stored_at)
        values (:sha256, :name, :by, :at)
        returning id
        """;
    private static final String FIND = """
        select s.id, s.name, c.type, c.size, s.sha256, s.stored_at
        from file.stored s
        join file.content c on c.sha256 = s.sha256
        where s.id = any(:ids)
        order by s.id
        """;
    private static final String BYTES = """
        select c.bytes
        from file.stored s
        join file.content c on c.sha256 = s.sha256
        where s.id = :id
        """;

    private final JdbcClient jdbc;
    private final SeasonClock clock;
    private final DataSize largest;

    StoredFiles(JdbcClient jdbc, SeasonClock clock, @Value("${daihoi.file.largest:20MB}") DataSize largest) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.largest = largest;
    }

    /// Keeps the file, or refuses it with the reason before anything is written. Belongs to the transaction of the
    /// thing that will own it.
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refused.class)
    public StoredFile keep(Upload upload) {
        var name = FileName.clean(upload.name());
        return switch (ContentCheck.check(name, upload.bytes(), largest.toBytes())) {
            case ContentCheck.Verdict.Refused(var finding) -> throw new Refused(List.of(finding));
            case ContentCheck.Verdict.Taken(var type) -> keep(type.named(name), type, upload.bytes());
        };
    }

    private StoredFile keep(String name, FileType type, byte[] bytes) {
        var sha256 = sha256(bytes);
        var at = clock.instant();
        jdbc.sql(KEEP_CONTENT)
                .param("sha256", sha256)
                .param("bytes", bytes)
                .param("size", bytes.length)
                .param("type", type.code())
                .update();
        var id = jdbc.sql(KEEP)
                .param("sha256", sha256)
                .param("name", name)
                .param("by", Acting.current().orElse(Actor.SYSTEM).accountId())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        return new StoredFile(id, name, type, bytes.length, HexFormat.of().formatHex(sha256), at);
    }

    public List<StoredFile> all(Collection<Long> ids) {
        return jdbc.sql(FIND)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, index) -> stored(row))
                .list();
    }

    /// Only for a caller that has found the id on a thing its reader may see.
    public Download download(long id) {
        var file = all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotThere("file", id));
        return new Download(
                file, jdbc.sql(BYTES).param("id", id).query(byte[].class).single());
    }

    public DataSize largest() {
        return largest;
    }

    private static StoredFile stored(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                row.getString("name"),
                FileType.coded(row.getString("type")),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getTimestamp("stored_at").toInstant());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
