package vn.daihoi.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// An invented province of two districts with a commune each, and the people who work there.
@TestComponent
@Lazy
public class Cast {
    public static final String PASSWORD = "bún riêu voi tím Sa Pa";

    private static final String UNITS = """
        insert into unit.unit (id, code, name, kind, parent_id, path, valid_from)
        overriding system value
        values (901, 'T', 'Tỉnh Mẫu', 'tinh', null, '901', '2015-01-01'),
            (902, 'T-A', 'Huyện An', 'huyen', 901, '901.902', '2015-01-01'),
            (903, 'T-B', 'Huyện Bình', 'huyen', 901, '901.903', '2015-01-01'),
            (904, 'T-A-1', 'Xã An Một', 'xa', 902, '901.902.904', '2015-01-01'),
            (905, 'T-B-1', 'Xã Bình Một', 'xa', 903, '901.903.905', '2015-01-01')
        on conflict do nothing
        """;
    private static final Map<String, Long> UNIT_OF = Map.of(
            "quan-tri", 901L,
            "quan-tri.an", 902L,
            "thuong-truc", 901L,
            "can-bo.an", 902L,
            "thu-truong.an", 902L,
            "can-bo.binh", 903L,
            "xem", 901L,
            "can-bo.an-mot", 904L);
    private static final Map<String, String> ROLE_OF = Map.of(
            "quan-tri", Roles.ADMINISTRATOR,
            "quan-tri.an", Roles.ADMINISTRATOR,
            "thuong-truc", Roles.STANDING_BODY,
            "can-bo.an", Roles.UNIT_OFFICER,
            "thu-truong.an", Roles.HEAD_OF_UNIT,
            "can-bo.binh", Roles.UNIT_OFFICER,
            "xem", Roles.VIEWER,
            "can-bo.an-mot", Roles.UNIT_OFFICER);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Map<String, Long> ids;

    Cast(JdbcClient jdbc, Accounts accounts, PasswordEncoder hashes) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.ids = Acting.as(Actor.SYSTEM, () -> enter(String.valueOf(hashes.encode(PASSWORD))));
    }

    private Map<String, Long> enter(String hash) {
        jdbc.sql(UNITS).update();
        return UNIT_OF.keySet().stream()
                .collect(Collectors.toMap(
                        username -> username, username -> accounts.add(account(username, hash), Instant.EPOCH)));
    }

    private static NewAccount account(String username, String hash) {
        return new NewAccount(
                username, "Người " + username, null, hash, Set.of(ROLE_OF.get(username)), UNIT_OF.get(username));
    }

    public long id(String username) {
        return ids.get(username);
    }

    /// As the person would act after signing in.
    public Actor actor(String username) {
        return Acting.as(Actor.SYSTEM, () -> {
            var account = accounts.find(id(username)).orElseThrow();
            var unitId = account.unitId();
            var path = jdbc.sql("select path::text from unit.unit where id = :id")
                    .param("id", unitId)
                    .query(String.class)
                    .single();
            return new Actor(
                    account.id(),
                    account.name(),
                    account.roles(),
                    unitId,
                    path.contains(".") ? path : Actor.EVERYTHING);
        });
    }

    /// An account of one's own for a test that changes it.
    public long add(String username, String role, long unitId) {
        return Acting.as(Actor.SYSTEM, () -> {
            var hash = accounts.find(id("xem")).orElseThrow().passwordHash();
            return accounts.add(
                    new NewAccount(username, "Người " + username, null, hash, Set.of(role), unitId), Instant.EPOCH);
        });
    }
}
