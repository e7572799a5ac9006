package vn.daihoi.exemplar;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;

/// All evidence and its SQL.
@Repository
public class Evidences {
    private static final String OF = """
        select id, file_id, title, added_by, added_at
        from exemplar.evidence
        where exemplar_id = :id and removed_at is null
        order by id
        """;
    private static final String ADD = """
        insert into exemplar.evidence (exemplar_id, file_id, title, added_by, added_at)
        values (:id, :file, :title, :by, :at)
        """;
    private static final String REMOVE = """
        update exemplar.evidence set removed_by = :by, removed_at = :at
        where id = :evidence and exemplar_id = :id and removed_at is null
        """;
    private static final String FILE_OF = """
        select file_id from exemplar.evidence where id = :evidence and exemplar_id = :id and removed_at is null
        """;

    private final JdbcClient jdbc;
    private final StoredFiles files;

    Evidences(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    private record Row(long id, long fileId, String title, String addedBy, Timestamp addedAt) {}

    public List<Evidence> of(long exemplarId) {
        var rows = jdbc.sql(OF).param("id", exemplarId).query(Row.class).list();
        var stored = files.all(rows.stream().map(Row::fileId).toList()).stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return rows.stream()
                .map(row -> evidence(row, Objects.requireNonNull(stored.get(row.fileId))))
                .toList();
    }

    private static Evidence evidence(Row row, StoredFile file) {
        return new Evidence(
                row.id, row.fileId, row.title, file.name(), file.size(), row.addedBy, row.addedAt.toInstant());
    }

    Optional<Long> fileOf(long exemplarId, long evidenceId) {
        return jdbc.sql(FILE_OF)
                .param("id", exemplarId)
                .param("evidence", evidenceId)
                .query(Long.class)
                .optional();
    }

    void add(long exemplarId, long fileId, String title, String by, Instant at) {
        jdbc.sql(ADD)
                .param("id", exemplarId)
                .param("file", fileId)
                .param("title", title)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean remove(long exemplarId, long evidenceId, String by, Instant at) {
        return jdbc.sql(REMOVE)
                        .param("id", exemplarId)
                        .param("evidence", evidenceId)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }
}
