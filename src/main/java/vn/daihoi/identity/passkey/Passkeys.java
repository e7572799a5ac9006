package vn.daihoi.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import vn.daihoi.identity.KeysWiped;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;

/// All passkeys and their SQL. The library reads and writes them while nobody is signed in yet, hence as the system.
@Repository
class Passkeys implements UserCredentialRepository {
    private static final int LONGEST_LABEL = 60;

    private static final String BY_ID = """
        select p.credential_id, o.handle, p.label, p.public_key, p.signature_count, p.user_verified, p.backup_eligible,
            p.backed_up, p.transports, p.attestation, p.client_data, p.created_at, p.last_used_at
        from identity.passkey p
        join identity.passkey_owner o on o.account_id = p.account_id
        where p.credential_id = :wanted
        """;
    private static final String BY_OWNER = """
        select p.credential_id, o.handle, p.label, p.public_key, p.signature_count, p.user_verified, p.backup_eligible,
            p.backed_up, p.transports, p.attestation, p.client_data, p.created_at, p.last_used_at
        from identity.passkey p
        join identity.passkey_owner o on o.account_id = p.account_id
        where o.handle = :wanted
        order by p.created_at
        """;
    private static final String BY_ACCOUNT = """
        select p.credential_id, o.handle, p.label, p.public_key, p.signature_count, p.user_verified, p.backup_eligible,
            p.backed_up, p.transports, p.attestation, p.client_data, p.created_at, p.last_used_at
        from identity.passkey p
        join identity.passkey_owner o on o.account_id = p.account_id
        where p.account_id = :accountId
        order by p.created_at
        """;
    /// A key never moves to another account.
    private static final String SAVE = """
        insert into identity.passkey (credential_id, account_id, label, public_key, signature_count, user_verified,
            backup_eligible, backed_up, transports, attestation, client_data, created_at, last_used_at)
        select :id, account_id, :label, :publicKey, :count, :verified, :eligible, :backedUp, :transports, :attestation,
            :clientData, :createdAt, :lastUsedAt
        from identity.passkey_owner
        where handle = :handle
        on conflict (credential_id) do update
        set signature_count = excluded.signature_count, user_verified = excluded.user_verified,
            backed_up = excluded.backed_up, last_used_at = excluded.last_used_at
        where identity.passkey.account_id = excluded.account_id
        """;
    private static final String DELETE = "delete from identity.passkey where credential_id = :id";
    private static final String DELETE_ALL = "delete from identity.passkey where account_id = :accountId";

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return list(BY_ID, id).stream().findFirst().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return list(BY_OWNER, handle);
    }

    List<CredentialRecord> of(long accountId) {
        return jdbc.sql(BY_ACCOUNT)
                .param("accountId", accountId)
                .query((row, _) -> passkey(row))
                .list();
    }

    private List<CredentialRecord> list(String sql, Bytes wanted) {
        return Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql(sql)
                        .param("wanted", wanted.toBase64UrlString())
                        .query((row, _) -> passkey(row))
                        .list());
    }

    @Override
    public void save(CredentialRecord passkey) {
        Acting.asSystem(() -> jdbc.sql(SAVE)
                .param("id", passkey.getCredentialId().toBase64UrlString())
                .param("handle", passkey.getUserEntityUserId().toBase64UrlString())
                .param("label", label(passkey))
                .param("publicKey", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param("transports", transports(passkey))
                .param("attestation", bytes(passkey.getAttestationObject()), Types.BINARY)
                .param("clientData", bytes(passkey.getAttestationClientDataJSON()), Types.BINARY)
                .param("createdAt", Timestamp.from(passkey.getCreated()))
                .param("lastUsedAt", Timestamp.from(passkey.getLastUsed()))
                .update());
    }

    @Override
    public void delete(Bytes id) {
        Acting.asSystem(
                () -> jdbc.sql(DELETE).param("id", id.toBase64UrlString()).update());
    }

    @EventListener
    void on(KeysWiped wiped) {
        jdbc.sql(DELETE_ALL).param("accountId", wiped.accountId()).update();
    }

    private static String label(CredentialRecord passkey) {
        var label = VietnameseText.line(passkey.getLabel());
        return label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }

    private static String[] transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(Bytes.fromBase64(row.getString("handle")))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports((String[]) row.getArray("transports").getArray()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("last_used_at").toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String[] values) {
        return Arrays.stream(values).map(AuthenticatorTransport::valueOf).collect(Collectors.toSet());
    }
}
