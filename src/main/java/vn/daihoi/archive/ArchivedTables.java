package vn.daihoi.archive;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which tables and columns go into the archive: all that the catalogue knows, but for keys and secrets, which open
/// something, and working copies, which can be made anew. A test holds that no new secret slips in.
@Repository
class ArchivedTables {
    static final Set<String> LEFT_OUT = Set.of(
            "identity.spring_session",
            "identity.spring_session_attributes",
            "identity.sign_in_failure",
            "identity.one_time_link",
            "identity.passkey",
            "identity.passkey_owner",
            "identity.token",
            "identity.guess",
            "identity.account.password_hash",
            "signature.key",
            "vote.signing_key",
            // papers of a secret vote that is not counted yet; the counted ones are in vote.ballot
            "vote.box",
            // words of mails hold the links by which their readers come in
            "notice.mail.body",
            "badge.key.sealed",
            "device.device.code_hash",
            "device.device.secret_hash",
            "invitation.invitation.token_hash",
            "file.content",
            "document.merge",
            "story.print",
            "intake.list.content",
            "plan.flyway_schema_history",
            "demo.mark");
    private static final String TABLES = """
        select n.nspname || '/' || c.relname as name, coalesce(obj_description(c.oid), '') as about,
            'select ' || string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                || ' from ' || quote_ident(n.nspname) || '.' || quote_ident(c.relname) || ' order by '
                || coalesce(key.columns, '1') as "select"
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        left join lateral (
            select string_agg(quote_ident(k.attname), ', ' order by part.at) as columns
            from pg_index i
            cross join lateral unnest(i.indkey::int2[]) with ordinality as part (attnum, at)
            join pg_attribute k on k.attrelid = i.indrelid and k.attnum = part.attnum
            where i.indrelid = c.oid and i.indisprimary
        ) key on true
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'daihoi')
            and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')
            and n.nspname || '.' || c.relname <> all (:out)
            and n.nspname || '.' || c.relname || '.' || a.attname <> all (:out)
            and c.relname not like 'flyway%'
        group by n.nspname, c.relname, c.oid, key.columns
        order by 1
        """;

    private final JdbcClient jdbc;

    ArchivedTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArchivedTable> all() {
        return jdbc.sql(TABLES)
                .param("out", LEFT_OUT.toArray(String[]::new))
                .query((row, _) -> new ArchivedTable(
                        "bang/" + row.getString("name") + ".csv", row.getString("about"), row.getString("select")))
                .list();
    }
}
