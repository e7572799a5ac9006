package vn.daihoi.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/// Fills the program's own tables: units, the plan, five duties a unit, three quarters of them done, people to sign in.
final class Load {
    static final String PASSWORD = "đại hội thi đua yêu nước lần thứ V";
    static final LocalDate TODAY = LocalDate.of(2020, 3, 20);

    private final Connection database;
    private final Tree tree;
    private final int people;

    Load(Connection database, Tree tree, int people) {
        this.database = database;
        this.tree = tree;
        this.people = people;
    }

    void run() throws SQLException, IOException {
        database.setAutoCommit(false);
        clock();
        units();
        plan();
        for (var step : Supplied.text("load.sql").split(";\\s*\\n\\s*\\n")) {
            execute(step);
        }
        people();
        database.commit();
        database.setAutoCommit(true);
        execute("vacuum analyze");
        execute("checkpoint");
    }

    private void clock() throws SQLException {
        var then = TODAY.atTime(8, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        execute("insert into clock.shift (seconds) values (%d)"
                .formatted(Duration.between(Instant.now(), then).toSeconds()));
    }

    private void units() throws SQLException, IOException {
        execute("create temp table listed (at serial, code text, name text, kind text, parent text) on commit drop");
        var lines = tree.rows().stream()
                .map(row -> String.join("\t", row.code(), row.name(), row.kind(), row.parent()))
                .collect(Collectors.joining("\n", "", "\n"));
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy listed (code, name, kind, parent) from stdin", new StringReader(lines));
    }

    /// The plan of Sóc Trăng; for the country as its own plan, with one task more that every unit owes, so that there
    /// are five duties each.
    private void plan() throws SQLException, IOException {
        var yaml = Supplied.text("plans/soc-trang-2020.yaml")
                .replace("unit: \"94\"", "unit: \"%s\"".formatted(tree.root()))
                .replace("{unit: 94-SNV,", "{unit: %s-SNV,".formatted(tree.root()))
                .replace(
                        "owes: {units: [94-SVHTTDL, 94-STTTT, 94-BST, 94-DPTTH]}",
                        "owes: {tiers: [co-so, tren-co-so]}");
        execute("create temp table planned (root text, yaml text) on commit drop");
        try (var insert = database.prepareStatement("insert into planned values (?, ?)")) {
            insert.setString(1, tree.root());
            insert.setString(2, yaml);
            insert.execute();
        }
    }

    /// One half looks at the whole, the other half are officers who are also the heads of their units. Everybody has
    /// the same password: making a hash takes as long as checking one.
    private void people() throws SQLException {
        var hash = new DelegatingPasswordEncoder(
                        "pbkdf2", java.util.Map.of("pbkdf2", Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()))
                .encode(PASSWORD);
        try (var insert = database.prepareStatement("""
            insert into identity.account (username, name, password_hash, roles, unit_id, created_at)
            select kind || n, 'Người thử ' || n, ?, roles, unit_id, now()
            from (
                select 'nhin' as kind, n, array['STANDING_BODY'] as roles,
                    (select id from unit.unit where parent_id is null) as unit_id
                from generate_series(1, ?) n
                    union all
                    (select 'nop', row_number() over (order by md5(u.code)), array['UNIT_OFFICER', 'HEAD_OF_UNIT'], u.id
                    from unit.unit u
                    where u.kind in ('xa', 'so-nganh')
                    limit ?)) people
            """)) {
            insert.setString(1, hash);
            insert.setInt(2, people / 2);
            insert.setInt(3, people / 2);
            insert.execute();
        }
        execute("""
            update duty.dossier set state = 'drafting', reason = null
            where duty_id in (
                select d.id
                from duty.duty d join identity.account a on a.unit_id = d.unit_id and a.username like 'nop%'
                where d.rule_code = 'ke-hoach')
            """);
    }

    /// Some units all over the tree, to be looked at and searched for.
    static List<Long> someUnits(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("select id from unit.unit order by md5(code) limit 500")) {
            var ids = new java.util.ArrayList<Long>();
            while (found.next()) {
                ids.add(found.getLong(1));
            }
            return ids;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
