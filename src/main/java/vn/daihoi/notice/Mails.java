package vn.daihoi.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.web.Dictionary;

/// The outbox and its SQL. Waiting times follow the real clock of the database, not the season's: a demo day that is
/// moved back must not hold up the post.
@Repository
public class Mails {
    private static final String QUEUE = """
        insert into notice.mail (to_address, subject, body, once)
        values (:to, :subject, :body, :once)
        on conflict do nothing
        """;
    /// Rows another instance is sending just now are passed over.
    private static final String TAKE = """
        select id, to_address, subject, body, attempts, created_at, last_error
        from notice.mail
        where state = 'waiting' and next_at <= clock_timestamp()
        order by next_at
        limit :limit
        for update skip locked
        """;
    private static final String SENT = """
        update notice.mail set state = 'sent', sent_at = clock_timestamp(), attempts = attempts + 1, last_error = null
        where id = :id
        """;
    private static final String FAILED = """
        update notice.mail
        set attempts = attempts + 1, last_error = :error,
            next_at = clock_timestamp() + :seconds * interval '1 second'
        where id = :id
        """;
    private static final String DEAD = """
        update notice.mail set state = 'dead', attempts = attempts + 1, last_error = :error where id = :id
        """;
    private static final String DEAD_LETTERS = """
        select id, to_address, subject, body, attempts, created_at, last_error
        from notice.mail
        where state = 'dead'
        order by id desc
        limit 200
        """;
    private static final String REVIVE = """
        update notice.mail set state = 'waiting', attempts = 0, next_at = clock_timestamp()
        where id = :id and state = 'dead'
        returning to_address
        """;
    private static final String COUNTS = """
        select count(*) filter (where state = 'waiting') as waiting,
            count(*) filter (where state = 'sent') as sent,
            count(*) filter (where state = 'dead') as dead
        from notice.mail
        """;

    private static final String COUNTS_OF = """
        select count(*) filter (where state = 'waiting') as waiting,
            count(*) filter (where state = 'sent') as sent,
            count(*) filter (where state = 'dead') as dead
        from notice.mail
        where once like :prefix || '%'
        """;

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Dictionary dictionary;

    Mails(JdbcClient jdbc, MailSettings settings, Dictionary dictionary) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.dictionary = dictionary;
    }

    /// Without a mail server nothing is queued: years later nobody wants the post of today. False then.
    ///
    /// @param to anybody's address, also of somebody without an account
    public boolean queue(Told told, String to, String name, Locale language) {
        if (!settings.isOn()) {
            return false;
        }
        var t = dictionary.in(language);
        var values = told.values().toArray();
        var text = t.of("notice.mail.body", name, t.of(told.key(), values), settings.absolute(told.link()));
        jdbc.sql(QUEUE)
                .param("to", to)
                .param("subject", t.of("notice.mail.subject", t.of(told.key() + ".title", values)))
                .param("body", text)
                .param("once", told.once(), java.sql.Types.VARCHAR)
                .update();
        return true;
    }

    List<Mail> take(int limit) {
        return jdbc.sql(TAKE)
                .param("limit", limit)
                .query((row, index) -> mail(row))
                .list();
    }

    void sent(Mail mail) {
        jdbc.sql(SENT).param("id", mail.id()).update();
    }

    void failed(Mail mail, @Nullable String error, Duration pause) {
        jdbc.sql(FAILED)
                .param("id", mail.id())
                .param("error", MailSettings.shortened(error), java.sql.Types.VARCHAR)
                .param("seconds", pause.toSeconds())
                .update();
    }

    void dead(Mail mail, @Nullable String error) {
        jdbc.sql(DEAD)
                .param("id", mail.id())
                .param("error", MailSettings.shortened(error), java.sql.Types.VARCHAR)
                .update();
    }

    public List<Mail> deadLetters() {
        return jdbc.sql(DEAD_LETTERS).query((row, index) -> mail(row)).list();
    }

    Optional<String> revive(long id) {
        return jdbc.sql(REVIVE).param("id", id).query(String.class).optional();
    }

    public Counts counts() {
        return jdbc.sql(COUNTS).query(Counts.class).single();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getLong("id"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("last_error"));
    }

    /// Of mails that were told under keys beginning so.
    public Counts countsOf(String prefix) {
        return jdbc.sql(COUNTS_OF).param("prefix", prefix).query(Counts.class).single();
    }

    public record Counts(long waiting, long sent, long dead) {}
}
