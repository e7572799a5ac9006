package vn.daihoi.invitation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.identity.Secret;

/// All invitations and their SQL. The database shows those of conferences and of guests in the reader's subtree.
@Repository
public class Invitations {
    private static final String COLUMNS = """
        select id, conference_id, unit_id, list_id, entry_id, registrant_id, from_unit_id, generation, email, phone,
            sent_at, sends, reminded_on, opened_at, answer, reason, companion, driver, lodging, diet, wheelchair, help,
            substitute, substitute_post, substitute_phone, backed_by, answered_at, answered_by, by_proxy, version
        from invitation.invitation
        """;
    private static final String BY_ID = COLUMNS + "where id = :id";
    private static final String LOCK = COLUMNS + "where id = :id for update";
    private static final String BY_HASH = COLUMNS + "where token_hash = :hash";
    private static final String HALL_OF = """
        select i.conference_id, u.path::text as unit_path
        from invitation.invitation i
        join unit.directory u on u.id = i.unit_id
        where i.token_hash = :hash
        """;
    private static final String OF_ENTRY = COLUMNS + "where entry_id = :entry";
    private static final String OF_CONFERENCE = COLUMNS + "where conference_id = :conference order by id";
    /// The guests that units of the reader's subtree send anywhere.
    private static final String SENT_BY_MINE = COLUMNS + """
        where (select daihoi.sees_all()) or from_unit_id in (select unit.mine())
        order by conference_id, id
        """;
    private static final String ADD = """
        insert into invitation.invitation (conference_id, unit_id, list_id, entry_id, registrant_id, from_unit_id,
            token_hash, email, phone, made_at)
        values (:conference, :unit, :list, :entry, :registrant, :from, :hash,
            coalesce((select email from invitation.invitation where registrant_id = :registrant and email <> ''
                order by id desc limit 1), ''),
            coalesce((select phone from invitation.invitation where registrant_id = :registrant and phone <> ''
                order by id desc limit 1), ''),
            :at)
        on conflict (entry_id) do nothing
        """;
    private static final String ANSWER = """
        update invitation.invitation
        set answer = :answer, reason = :reason, companion = :companion, driver = :driver, lodging = :lodging,
            diet = :diet, wheelchair = :wheelchair, help = :help, substitute = :substitute,
            substitute_post = :post, substitute_phone = :substitutePhone, backed_by = null, answered_at = :at,
            answered_by = :by, by_proxy = :proxy, version = version + 1
        where id = :id
        """;
    private static final String CONTACT = """
        update invitation.invitation set email = :email, phone = :phone, version = version + 1
        where id = :id and (email, phone) <> (:email, :phone)
        """;
    private static final String BACK = """
        update invitation.invitation set backed_by = :by, version = version + 1
        where id = :id and answer = 'substitute'
        """;
    private static final String RENEW = """
        update invitation.invitation set generation = :generation, token_hash = :hash, opened_at = null,
            version = version + 1
        where id = :id and generation = :generation - 1
        """;
    private static final String SENT = """
        update invitation.invitation set sent_at = :at, sends = sends + 1 where id = any (:ids)
        """;
    private static final String REMINDED = "update invitation.invitation set reminded_on = :day where id = any (:ids)";
    private static final String OPENED = """
        update invitation.invitation set opened_at = :at where id = :id and opened_at is null
        """;

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Invitation> find(long id) {
        return one(jdbc.sql(BY_ID).param("id", id));
    }

    public Optional<Invitation> ofEntry(long entryId) {
        return one(jdbc.sql(OF_ENTRY).param("entry", entryId));
    }

    /// All of a conference, also of those who have dropped out of the list since.
    public List<Invitation> of(long conferenceId) {
        return all(jdbc.sql(OF_CONFERENCE).param("conference", conferenceId));
    }

    public List<Invitation> sentByMine() {
        return all(jdbc.sql(SENT_BY_MINE));
    }

    Optional<Invitation> lock(long id) {
        return one(jdbc.sql(LOCK).param("id", id));
    }

    Optional<Invitation> byToken(String token) {
        return one(jdbc.sql(BY_HASH).param("hash", Secret.hash(token)));
    }

    Optional<LinkedHall> hallOf(String token) {
        return jdbc.sql(HALL_OF)
                .param("hash", Secret.hash(token))
                .query(LinkedHall.class)
                .optional();
    }

    /// @param at when it was made
    record Fresh(
            long conferenceId,
            long unitId,
            long listId,
            long entryId,
            long registrantId,
            long fromUnitId,
            String token,
            Instant at) {}

    /// Address and number are taken over from the person's last invitation. False where there was one already.
    boolean add(Fresh fresh) {
        return jdbc.sql(ADD)
                        .param("conference", fresh.conferenceId())
                        .param("unit", fresh.unitId())
                        .param("list", fresh.listId())
                        .param("entry", fresh.entryId())
                        .param("registrant", fresh.registrantId())
                        .param("from", fresh.fromUnitId())
                        .param("hash", Secret.hash(fresh.token()))
                        .param("at", Timestamp.from(fresh.at()))
                        .update()
                == 1;
    }

    void answer(long id, Reply reply, String by, boolean proxy, Instant at) {
        var none = reply.answer() == Answer.NONE;
        jdbc.sql(ANSWER)
                .param("id", id)
                .param("answer", reply.answer().code())
                .param("reason", reply.reason())
                .param("companion", reply.companion())
                .param("driver", reply.driver())
                .param("lodging", reply.lodging())
                .param("diet", reply.diet())
                .param("wheelchair", reply.wheelchair())
                .param("help", reply.help())
                .param("substitute", reply.substitute())
                .param("post", reply.substitutePost())
                .param("substitutePhone", reply.substitutePhone())
                .param("at", none ? null : Timestamp.from(at), java.sql.Types.TIMESTAMP)
                .param("by", by)
                .param("proxy", proxy)
                .update();
    }

    /// Whether anything changed.
    boolean contact(long id, String email, String phone) {
        return jdbc.sql(CONTACT)
                        .param("id", id)
                        .param("email", email)
                        .param("phone", phone)
                        .update()
                == 1;
    }

    void back(long id, @Nullable String by) {
        jdbc.sql(BACK).param("id", id).param("by", by, java.sql.Types.VARCHAR).update();
    }

    /// False where somebody else has just done so.
    boolean renew(long id, int generation, String token) {
        return jdbc.sql(RENEW)
                        .param("id", id)
                        .param("generation", generation)
                        .param("hash", Secret.hash(token))
                        .update()
                == 1;
    }

    void sent(Collection<Long> ids, Instant at) {
        jdbc.sql(SENT)
                .param("ids", ids.toArray(Long[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    void reminded(Collection<Long> ids, LocalDate day) {
        jdbc.sql(REMINDED)
                .param("ids", ids.toArray(Long[]::new))
                .param("day", day)
                .update();
    }

    void opened(long id, Instant at) {
        jdbc.sql(OPENED).param("id", id).param("at", Timestamp.from(at)).update();
    }

    private static Optional<Invitation> one(JdbcClient.StatementSpec asked) {
        return asked.query(InvitationRow::read).optional();
    }

    private static List<Invitation> all(JdbcClient.StatementSpec asked) {
        return asked.query(InvitationRow::read).list();
    }
}
