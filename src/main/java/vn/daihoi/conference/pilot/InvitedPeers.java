package vn.daihoi.conference.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All invitations of pilots and their SQL. The pilot sees those it sent, the peer those it received.
@Repository
public class InvitedPeers {
    private static final String OF = """
        select conference_id, unit_id, unit_name, peer_id, peer_name, invited_at, answer, answered_by, answered_at
        from conference.invited_peer
        where conference_id = :id
        order by peer_name, peer_id
        """;
    private static final String RECEIVED = """
        select conference_id, unit_id, unit_name, peer_id, peer_name, invited_at, answer, answered_by, answered_at
        from conference.invited_peer
        where peer_id = :peerId
        order by invited_at desc
        """;
    private static final String INVITE = """
        insert into conference.invited_peer (conference_id, unit_id, unit_name, peer_id, peer_name, invited_at)
        values (:id, :unitId, :unitName, :peerId, :peerName, :at)
        on conflict (conference_id, peer_id) do nothing
        """;
    private static final String WITHDRAW = """
        delete from conference.invited_peer
        where conference_id = :id and peer_id = :peerId and answer is null
        """;
    private static final String ANSWER = """
        update conference.invited_peer
        set answer = :answer, answered_by = :by, answered_at = :at
        where conference_id = :id and peer_id = :peerId
        """;

    private final JdbcClient jdbc;

    InvitedPeers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<InvitedPeer> of(long conferenceId) {
        return jdbc.sql(OF)
                .param("id", conferenceId)
                .query((row, index) -> peer(row))
                .list();
    }

    public List<InvitedPeer> receivedBy(long unitId) {
        return jdbc.sql(RECEIVED)
                .param("peerId", unitId)
                .query((row, index) -> peer(row))
                .list();
    }

    /// Whether it was not invited before.
    public boolean invite(InvitedPeer peer) {
        return jdbc.sql(INVITE)
                        .param("id", peer.conferenceId())
                        .param("unitId", peer.unitId())
                        .param("unitName", peer.unitName())
                        .param("peerId", peer.peerId())
                        .param("peerName", peer.peerName())
                        .param("at", Timestamp.from(peer.invitedAt()))
                        .update()
                > 0;
    }

    /// Whether it could be withdrawn: an answered invitation stays.
    public boolean withdraw(long conferenceId, long peerId) {
        return jdbc.sql(WITHDRAW)
                        .param("id", conferenceId)
                        .param("peerId", peerId)
                        .update()
                > 0;
    }

    public boolean answer(long conferenceId, long peerId, InvitedPeer.Answer answer, String by, Instant at) {
        return jdbc.sql(ANSWER)
                        .param("id", conferenceId)
                        .param("peerId", peerId)
                        .param("answer", answer.name().toLowerCase(Locale.ROOT))
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    private static InvitedPeer peer(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        var answeredAt = row.getTimestamp("answered_at");
        return new InvitedPeer(
                row.getLong("conference_id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getLong("peer_id"),
                row.getString("peer_name"),
                row.getTimestamp("invited_at").toInstant(),
                answer == null ? null : InvitedPeer.Answer.valueOf(answer.toUpperCase(Locale.ROOT)),
                row.getString("answered_by"),
                answeredAt == null ? null : answeredAt.toInstant());
    }
}
