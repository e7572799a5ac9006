package vn.daihoi.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Units;

/// Who an account acts as today: its roles over the subtree where its unit stands now.
@Component
public class Actors {
    private static final Set<String> TOPICS = Set.of("identity", "unit", Change.EVERYTHING);

    private final Accounts accounts;
    private final Units units;
    private final Cache<Long, Optional<Actor>> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Actors(Accounts accounts, Units units, LiveUpdates live) {
        this.accounts = accounts;
        this.units = units;
        live.subscribe(change -> {
            if (TOPICS.contains(change.topic())) {
                known.invalidateAll();
            }
        });
    }

    public Optional<Actor> of(long accountId) {
        return known.get(accountId, id -> Acting.as(Actor.SYSTEM, () -> load(id)));
    }

    private Optional<Actor> load(long accountId) {
        return accounts.find(accountId).filter(Account::enabled).flatMap(this::actor);
    }

    /// An account whose unit is gone acts for nobody.
    private Optional<Actor> actor(Account account) {
        var unitId = account.unitId();
        if (unitId == null) {
            return Optional.of(new Actor(account.id(), account.name(), account.roles(), null, Actor.EVERYTHING));
        }
        return units.pathOf(unitId).map(path -> {
            var scope = path.contains(".") ? path : Actor.EVERYTHING;
            return new Actor(account.id(), account.name(), account.roles(), unitId, scope);
        });
    }
}
