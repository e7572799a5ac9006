package vn.daihoi.people;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes registrants. Whether they may be written is asked before.
@Repository
class RegistrantWriter {
    private static final String INSERT = """
        insert into people.registrant (unit_id, kind, display_name, birth_name, religious_title, given_name, sort_key,
            match_key, sex, born_year, born_on, post, other_post, work, sector, economy, locality_id, education,
            theory, new_exemplar, ethnicity, religion, party_member, invented, edited_by, edited_at)
        values (:unitId, :kind, :display, :birth, :religiousTitle, :given, :sortKey, :matchKey, :sex, :bornYear,
            :bornOn, :post, :otherPost, :work, :sector, :economy, :localityId, :education, :theory, :newExemplar,
            :ethnicity, :religion, :partyMember, :invented, :editedBy, :editedAt)
        """;
    private static final String ADD = INSERT + "returning id";
    private static final String SAVE = """
        update people.registrant
        set unit_id = :unitId, kind = :kind, display_name = :display, birth_name = :birth,
            religious_title = :religiousTitle, given_name = :given, sort_key = :sortKey, match_key = :matchKey,
            sex = :sex, born_year = :bornYear, born_on = :bornOn, post = :post, other_post = :otherPost, work = :work,
            sector = :sector, economy = :economy, locality_id = :localityId, education = :education, theory = :theory,
            new_exemplar = :newExemplar, version = version + 1, edited_by = :editedBy, edited_at = :editedAt
        where id = :id
        """;
    private static final String SAVE_SENSITIVE = """
        update people.registrant
        set ethnicity = :ethnicity, religion = :religion, party_member = :partyMember
        where id = :id
        """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    RegistrantWriter(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    long add(NewRegistrant fresh, String by, Instant at) {
        return jdbc.sql(ADD)
                .paramSource(parameters(fresh, by, at))
                .query(Long.class)
                .single();
    }

    /// Many at once, in few round trips.
    void addAll(List<NewRegistrant> fresh, String by, Instant at) {
        batch.batchUpdate(
                INSERT, fresh.stream().map(one -> parameters(one, by, at)).toArray(MapSqlParameterSource[]::new));
    }

    void save(long id, Profile profile, String by, Instant at) {
        jdbc.sql(SAVE)
                .paramSource(parameters(profile, by, at).addValue("id", id))
                .update();
    }

    void save(long id, Sensitive sensitive) {
        jdbc.sql(SAVE_SENSITIVE)
                .paramSource(with(new MapSqlParameterSource("id", id), sensitive))
                .update();
    }

    private static MapSqlParameterSource parameters(NewRegistrant fresh, String by, Instant at) {
        return with(parameters(fresh.profile(), by, at), fresh.sensitive()).addValue("invented", fresh.invented());
    }

    private static MapSqlParameterSource with(MapSqlParameterSource values, Sensitive sensitive) {
        return values.addValue("ethnicity", sensitive.ethnicity(), Types.VARCHAR)
                .addValue("religion", sensitive.religion(), Types.VARCHAR)
                .addValue("partyMember", sensitive.partyMember(), Types.BOOLEAN);
    }

    private static MapSqlParameterSource parameters(Profile profile, String by, Instant at) {
        var name = profile.name();
        var facts = profile.facts();
        return new MapSqlParameterSource("unitId", profile.unitId())
                .addValue("kind", profile.kind().code())
                .addValue("display", name.display())
                .addValue("birth", name.birth())
                .addValue("religiousTitle", name.religiousTitle())
                .addValue("given", name.given())
                .addValue("sortKey", name.sortKey(profile.kind()))
                .addValue("matchKey", name.matchKey(profile.kind()))
                .addValue("sex", RegistrantRow.code(facts.sex()), Types.VARCHAR)
                .addValue("bornYear", facts.bornYear(), Types.SMALLINT)
                .addValue("bornOn", facts.bornOn(), Types.DATE)
                .addValue("post", facts.post())
                .addValue("otherPost", facts.otherPost())
                .addValue("work", RegistrantRow.code(facts.work()), Types.VARCHAR)
                .addValue("sector", RegistrantRow.code(facts.sector()), Types.VARCHAR)
                .addValue("economy", RegistrantRow.code(facts.economy()), Types.VARCHAR)
                .addValue("localityId", facts.localityId(), Types.BIGINT)
                .addValue("education", RegistrantRow.code(facts.education()), Types.VARCHAR)
                .addValue("theory", RegistrantRow.code(facts.theory()), Types.VARCHAR)
                .addValue("newExemplar", facts.newExemplar())
                .addValue("editedBy", by)
                .addValue("editedAt", Timestamp.from(at));
    }
}
