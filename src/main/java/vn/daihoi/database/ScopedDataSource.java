package vn.daihoi.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Hands out connections that see what the actor of this moment may see, and nothing when nobody acts.
///
/// Every checkout sets role, scope and actor anew, so nothing of the borrower before is left in a pooled connection.
/// A transaction keeps the scope it began with: enter `Acting.as…` outside of it, not inside.
final class ScopedDataSource extends DelegatingDataSource {
    private static final String ACT_AS = """
        select set_config('role', 'daihoi_app', false),
               set_config('daihoi.scope', ?, false),
               set_config('daihoi.actor', ?, false)
        """;

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

    private static Connection actingIn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ACT_AS)) {
            var actor = Acting.current();
            statement.setString(1, actor.map(Actor::scope).orElse(""));
            statement.setString(
                    2, actor.map(one -> Long.toString(one.accountId())).orElse(""));
            statement.execute();
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }
}
