package vn.daihoi.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.daihoi.shared.Acting;

/// Hands out connections that see what the actor of this moment may see, and nothing when nobody acts.
///
/// A pooled connection is told anew whenever somebody else borrows it than before, so nothing of the borrower before is
/// left in it. A page borrows ten times and more; telling each time cost a third of the database's work for it. Role,
/// scope and actor are set nowhere else, and outside of any transaction, so what was told last still holds.
/// A transaction keeps the scope it began with: enter `Acting.as…` outside of it, not inside.
final class ScopedDataSource extends DelegatingDataSource {
    private static final String ACT_AS = """
        select set_config('role', 'daihoi_app', false),
               set_config('daihoi.scope', ?, false),
               set_config('daihoi.actor', ?, false)
        """;

    /// What each connection to the server was told last.
    private final Map<PGConnection, Voice> told = Collections.synchronizedMap(new WeakHashMap<>());

    ScopedDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return actingIn(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return actingIn(super.getConnection(username, password));
    }

    private Connection actingIn(Connection connection) throws SQLException {
        try {
            var server = connection.unwrap(PGConnection.class);
            var voice = Voice.ofThisMoment();
            if (!voice.equals(told.get(server))) {
                told.remove(server);
                voice.tell(connection);
                told.put(server, voice);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// In whose name a connection speaks.
    private record Voice(String scope, String actor) {
        static Voice ofThisMoment() {
            return Acting.current()
                    .map(actor -> new Voice(actor.scope(), Long.toString(actor.accountId())))
                    .orElse(new Voice("", ""));
        }

        void tell(Connection connection) throws SQLException {
            try (var statement = connection.prepareStatement(ACT_AS)) {
                statement.setString(1, scope);
                statement.setString(2, actor);
                statement.execute();
            }
        }
    }
}
