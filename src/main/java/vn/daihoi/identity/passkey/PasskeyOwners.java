package vn.daihoi.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Our accounts as devices know them: a random handle that tells nothing, and the names shown on the device.
///
/// The library asks before anybody is signed in, hence as the system.
@Repository
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private static final String BY_HANDLE = """
        select o.handle, a.username, a.name
        from identity.passkey_owner o
        join identity.account a on a.id = o.account_id
        where o.handle = :wanted
        """;
    private static final String BY_USERNAME = """
        select o.handle, a.username, a.name
        from identity.passkey_owner o
        join identity.account a on a.id = o.account_id
        where a.username = :wanted
        """;
    private static final String ADD = """
        insert into identity.passkey_owner (account_id, handle)
        select id, :handle from identity.account where username = :username
        on conflict (account_id) do nothing
        """;
    private static final String DELETE = "delete from identity.passkey_owner where handle = :handle";

    private final JdbcClient jdbc;

    PasskeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(BY_HANDLE, handle.toBase64UrlString()).orElse(null);
    }

    /// Gives the account its handle when first asked, so that the device shows the person's name from the start.
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        add(Bytes.random(), username);
        return find(BY_USERNAME, username).orElse(null);
    }

    private Optional<PublicKeyCredentialUserEntity> find(String sql, String wanted) {
        return Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql(sql)
                        .param("wanted", wanted)
                        .query((row, _) -> owner(row))
                        .optional());
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        add(owner.getId(), owner.getName());
    }

    private void add(Bytes handle, String username) {
        Acting.asSystem(() -> jdbc.sql(ADD)
                .param("handle", handle.toBase64UrlString())
                .param("username", username)
                .update());
    }

    @Override
    public void delete(Bytes handle) {
        Acting.asSystem(() ->
                jdbc.sql(DELETE).param("handle", handle.toBase64UrlString()).update());
    }

    private static PublicKeyCredentialUserEntity owner(ResultSet row) throws SQLException {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.fromBase64(row.getString("handle")))
                .name(row.getString("username"))
                .displayName(row.getString("name"))
                .build();
    }
}
