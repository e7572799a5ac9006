package vn.daihoi.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// Adds, changes, closes and reopens the accounts of an administrator's subtree.
@Service
public class KeepAccounts {
    static final String TOPIC = "identity";

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Units units;
    private final Journal journal;
    private final LiveUpdates live;
    private final ApplicationEventPublisher events;
    private final SeasonClock season;
    private final WallClock clock;
    private final Duration linkLife;

    KeepAccounts(
            Accounts accounts,
            OneTimeLinks links,
            Units units,
            Journal journal,
            LiveUpdates live,
            ApplicationEventPublisher events,
            SeasonClock season,
            WallClock clock,
            @Value("${daihoi.sign-in.link-life:72h}") Duration linkLife) {
        this.accounts = accounts;
        this.links = links;
        this.units = units;
        this.journal = journal;
        this.live = live;
        this.events = events;
        this.season = season;
        this.clock = clock;
        this.linkLife = linkLife;
    }

    /// The account, if it works inside the administrator's subtree.
    @Transactional(readOnly = true)
    public Account visibleTo(Actor actor, long id) {
        var account = accounts.find(id).orElseThrow(() -> new NotThere("account", id));
        requireInScope(actor, account.unitId());
        return account;
    }

    /// It has no password yet: a one-time link leads in first.
    @Transactional
    public long add(Actor actor, String username, Wish wish) {
        requireInScope(actor, wish.unitId());
        var id = insert(new NewAccount(username, wish.name(), wish.email(), null, wish.roles(), wish.unitId()));
        record("identity.account.added", id, null, accounts.lock(id));
        return id;
    }

    private long insert(NewAccount account) {
        try {
            return accounts.add(account, season.instant());
        } catch (DuplicateKeyException e) {
            throw new UsernameTaken(account.username(), e);
        }
    }

    @Transactional
    public void change(Actor actor, long id, int version, Wish wish) {
        requireInScope(actor, wish.unitId());
        var before = locked(actor, id, version);
        save(actor, before, before.edited(wish.name(), wish.email(), wish.roles(), wish.unitId()));
    }

    @Transactional
    public void enable(Actor actor, long id, int version, boolean on) {
        var before = locked(actor, id, version);
        save(actor, before, before.enabled(on));
    }

    /// A link to set a new password; until it is used, the old one holds.
    ///
    /// @param wipesKeys passkeys and access tokens go as well when it is used
    @Transactional
    public String makeLink(Actor actor, long id, boolean wipesKeys) {
        var account = accounts.lock(id);
        requireInScope(actor, account.unitId());
        var token = links.addReset(id, wipesKeys, clock.now().plus(linkLife));
        record("identity.link.made", id, account, account);
        return token;
    }

    public Duration linkLife() {
        return linkLife;
    }

    /// Administrators are locked first, and always in the same order, so that two of them cannot unseat each other.
    private Account locked(Actor actor, long id, int version) {
        accounts.lockAdministrators();
        var account = accounts.lock(id);
        requireInScope(actor, account.unitId());
        StaleEdit.unlessCurrent("account", id, version, account.version());
        return account;
    }

    private void save(Actor actor, Account before, Account after) {
        Refused.ifAny(AccountRules.check(actor, before, after, otherAdministrators(actor, before)));
        accounts.save(after);
        record("identity.account.changed", after.id(), before, after);
        if (!before.mayTheSameAs(after)) {
            events.publishEvent(new AccessChanged(after.id(), after.username(), null));
        }
        live.changed(TOPIC, null);
    }

    /// Whoever keeps only a subtree never touches the last administrator of the whole.
    private long otherAdministrators(Actor actor, Account account) {
        return actor.seesEverything()
                ? accounts.lockAdministrators().stream()
                        .filter(one -> one.id() != account.id() && isOverAll(one))
                        .count()
                : 1;
    }

    private boolean isOverAll(Account account) {
        var unitId = account.unitId();
        return unitId == null
                || units.pathOf(unitId).filter(path -> !path.contains(".")).isPresent();
    }

    private void requireInScope(Actor actor, @Nullable Long unitId) {
        if (unitId != null) {
            units.visibleTo(actor, unitId);
        } else if (!actor.seesEverything()) {
            throw new NotThere("account", "of the whole tree");
        }
    }

    private void record(String action, long id, @Nullable Account before, Account after) {
        var unitId = after.unitId();
        var path = unitId == null ? null : units.pathOf(unitId).orElse(null);
        journal.record(new Change(action, "account", id, path, before == null ? null : before.facts(), after.facts()));
    }
}
