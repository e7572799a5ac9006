package vn.daihoi.stage.minutes;

import java.sql.Timestamp;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Actor;

/// All notes and their SQL. Every saving is a line of its own: no word is ever lost.
@Repository
public class Notes {
    private static final String LATEST = """
        select distinct on (line) line, version, words, at, by_name
        from stage.note
        where conference_id = :conferenceId
        order by line, version desc
        """;
    /// Whoever saves second in the same moment adds nothing.
    private static final String ADD = """
        insert into stage.note (conference_id, unit_id, line, version, words, at, account_id, by_name)
        values (:conferenceId, :unitId, :line, :version, :words, :at, :accountId, :by)
        on conflict (conference_id, line, version) do nothing
        """;

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By line of the programme.
    public Map<Long, Note> of(long conferenceId) {
        return jdbc
                .sql(LATEST)
                .param("conferenceId", conferenceId)
                .query((row, _) -> new Note(
                        row.getLong("line"),
                        row.getInt("version"),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Note::line, Function.identity()));
    }

    public Note of(long conferenceId, long line) {
        return of(conferenceId).getOrDefault(line, Note.none(line));
    }

    boolean add(long conferenceId, long unitId, Actor actor, Note note) {
        return jdbc.sql(ADD)
                        .param("conferenceId", conferenceId)
                        .param("unitId", unitId)
                        .param("line", note.line())
                        .param("version", note.version())
                        .param("words", note.words())
                        .param("at", note.at() == null ? null : Timestamp.from(note.at()))
                        .param("accountId", actor.accountId())
                        .param("by", note.by())
                        .update()
                > 0;
    }
}
