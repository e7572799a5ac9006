package vn.daihoi.identity.start;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.NewAccount;
import vn.daihoi.identity.OneTimeLinks;
import vn.daihoi.identity.WallClock;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.AddUnit;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.NewUnit;
import vn.daihoi.unit.Units;

/// Turns an empty installation into one with a root unit and an administrator. There is no default password: whoever
/// reads the program's log gets a link that works once.
@Service
public class FirstRun {
    private static final Duration LIFE = Duration.ofHours(24);
    /// Older than any season: nothing that is entered later may begin before its root.
    private static final LocalDate ROOT_SINCE = LocalDate.of(1990, 1, 1);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Units units;
    private final AddUnit addUnit;
    private final PasswordEncoder hashes;
    private final Journal journal;
    private final LiveUpdates live;
    private final TransactionTemplate transactions;
    private final SeasonClock season;
    private final WallClock clock;
    private final boolean demo;
    private volatile boolean settled;

    FirstRun(
            Accounts accounts,
            OneTimeLinks links,
            Units units,
            AddUnit addUnit,
            PasswordEncoder hashes,
            Journal journal,
            LiveUpdates live,
            TransactionTemplate transactions,
            SeasonClock season,
            WallClock clock,
            Environment environment) {
        this.accounts = accounts;
        this.links = links;
        this.units = units;
        this.addUnit = addUnit;
        this.hashes = hashes;
        this.journal = journal;
        this.live = live;
        this.transactions = transactions;
        this.season = season;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /// Whether nobody can sign in yet. Once somebody can, that never changes again.
    public boolean isDue() {
        if (!settled) {
            settled = Acting.as(Actor.SYSTEM, () -> !accounts.isEmpty());
        }
        return !settled;
    }

    /// The demo brings its own accounts; it only needs a moment.
    public boolean isDemo() {
        return demo;
    }

    /// The secret of a new link.
    String makeLink() {
        var now = clock.now();
        return Acting.as(Actor.SYSTEM, () -> links.addFirstRun(now, now.plus(LIFE)));
    }

    public boolean isGood(String token) {
        return isDue() && Acting.as(Actor.SYSTEM, () -> links.isFirstRun(token, clock.now()));
    }

    public boolean hasRoot() {
        return Acting.as(Actor.SYSTEM, () -> units.root().isPresent());
    }

    /// The administrator, or nothing if the link was no longer good: then nothing has happened.
    public Optional<Account> finish(String token, Founding founding) {
        var hash = String.valueOf(hashes.encode(founding.password()));
        var made = Acting.as(
                Actor.SYSTEM,
                () -> Optional.ofNullable(transactions.execute(status -> {
                    if (!links.useFirstRun(token, clock.now()) || !accounts.isEmpty()) {
                        status.setRollbackOnly();
                        return null;
                    }
                    return found(founding, hash);
                })));
        settled = settled || made.isPresent();
        return made;
    }

    private Account found(Founding founding, String hash) {
        var root = units.root().orElseGet(() -> addUnit.add(Actor.SYSTEM, root(founding)));
        var fresh = new NewAccount(founding.username(), founding.name(), null, hash, roles(founding), root.id());
        var account = accounts.lock(accounts.add(fresh, season.instant()));
        journal.record(new Change(
                "identity.installation.founded", "account", account.id(), root.path(), null, account.facts()));
        live.changed("identity", null);
        return account;
    }

    private static NewUnit root(Founding founding) {
        return new NewUnit(
                founding.unitCode(),
                founding.unitName(),
                founding.unitKind(),
                null,
                null,
                null,
                ROOT_SINCE,
                Confidence.HIGH,
                null,
                null);
    }

    private static Set<String> roles(Founding founding) {
        var roles = new LinkedHashSet<>(Set.of(Roles.ADMINISTRATOR));
        if (founding.standingBody()) {
            roles.add(Roles.STANDING_BODY);
        }
        return roles;
    }
}
