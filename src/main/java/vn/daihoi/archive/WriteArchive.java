package vn.daihoi.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;

/// Writes everything the program knows as open files, all of one moment: tables as CSV, uploaded and issued files as
/// they are. Nothing is held in memory but one file, so it may be of any size.
@Service
public class WriteArchive {
    private static final String FILES = "select id, name from file.stored order by id";
    private static final String CONTENT = """
        select c.bytes from file.stored s join file.content c using (sha256) where s.id = :id
        """;

    private final SeasonEnd end;
    private final ArchivedTables tables;
    private final Closings closings;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final TransactionTemplate oneMoment;
    private final TransactionTemplate transaction;
    private final Dictionary dictionary;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    WriteArchive(
            SeasonEnd end,
            ArchivedTables tables,
            Closings closings,
            JdbcClient jdbc,
            DataSource database,
            PlatformTransactionManager transactions,
            Dictionary dictionary,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.end = end;
        this.tables = tables;
        this.closings = closings;
        this.jdbc = jdbc;
        this.database = database;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneMoment.setReadOnly(true);
        this.transaction = new TransactionTemplate(transactions);
        this.dictionary = dictionary;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    private record Stored(long id, String name) {}

    /// Written down as made only when its last byte has gone.
    ///
    /// @throws IOException when whoever reads goes away
    public ArchiveCopy write(Actor actor, OutputStream out) throws IOException {
        var unit = end.top(actor);
        var zip = new ArchiveZip(out);
        try {
            Acting.asSystem(() -> oneMoment.executeWithoutResult(_ -> fill(zip, actor, unit)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        var sum = zip.finish();
        var copy = new ArchiveCopy(clock.instant(), actor.name(), sum.bytes(), sum.files(), sum.sha256());
        transaction.executeWithoutResult(_ -> record(copy, unit));
        return copy;
    }

    private void record(ArchiveCopy copy, Unit unit) {
        closings.made(copy, unit.id());
        live.changed(CloseSeason.TOPIC, unit.path());
        journal.record(new Change(
                "archive.copied",
                "season",
                unit.id(),
                unit.path(),
                null,
                Map.of("bytes", copy.bytes(), "sha256", copy.sha256())));
    }

    private void fill(ArchiveZip zip, Actor actor, Unit unit) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var about = t.of("archive.readme", unit.name(), end.season(unit).orElse("–"), clock.today(), actor.name());
        try {
            zip.add("DOC-TRUOC.txt", "", out -> out.write(about.getBytes(StandardCharsets.UTF_8)));
            for (var table : tables.all()) {
                zip.add(table.path(), table.about(), out -> copy(table, out));
            }
            for (var file : files()) {
                zip.add("tep/%06d %s".formatted(file.id(), file.name()), "", out -> out.write(content(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(ArchivedTable table, OutputStream out) throws IOException {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + table.select() + ") to stdout (format csv, header)", out);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("table (%s) could not be copied".formatted(table.path()), e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private List<Stored> files() {
        return jdbc.sql(FILES).query(Stored.class).list();
    }

    private byte[] content(Stored file) {
        return jdbc.sql(CONTENT).param("id", file.id()).query(byte[].class).single();
    }
}
