package vn.daihoi.identity;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Gives an account its new password: by its owner, who knows the old one, or by whoever holds a one-time link.
@Service
public class SetPassword {
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final PasswordEncoder hashes;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final WallClock clock;

    SetPassword(
            Accounts accounts,
            OneTimeLinks links,
            PasswordEncoder hashes,
            Journal journal,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            WallClock clock) {
        this.accounts = accounts;
        this.links = links;
        this.hashes = hashes;
        this.journal = journal;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    public boolean isCurrent(long accountId, String password) {
        return accounts.find(accountId)
                .map(Account::passwordHash)
                .filter(hash -> hashes.matches(password, hash))
                .isPresent();
    }

    /// Every other session of the account ends.
    public void change(long accountId, String password, String session) {
        var hash = hash(password);
        transactions.executeWithoutResult(_ -> {
            var account = accounts.lock(accountId);
            store("identity.password.changed", account, hash);
            events.publishEvent(new AccessChanged(accountId, account.username(), session));
        });
    }

    /// The account a link belongs to, while the link is good.
    public Optional<Account> invited(String token) {
        return Acting.as(
                Actor.SYSTEM,
                () -> links.findReset(token, clock.now())
                        .flatMap(reset -> accounts.find(reset.accountId()))
                        .filter(Account::enabled));
    }

    /// Whether the link was still good. It is not afterwards.
    public boolean useLink(String token, String password) {
        var hash = hash(password);
        return invited(token)
                .filter(account -> Acting.as(
                        personOf(account), () -> Boolean.TRUE.equals(transactions.execute(_ -> use(token, hash)))))
                .isPresent();
    }

    private boolean use(String token, String hash) {
        var reset = links.useReset(token, clock.now());
        reset.ifPresent(one -> {
            var account = accounts.lock(one.accountId());
            store("identity.password.reset", account, hash);
            events.publishEvent(new AccessChanged(account.id(), account.username(), null));
            if (one.wipesKeys()) {
                events.publishEvent(new KeysWiped(one.accountId()));
            }
        });
        return reset.isPresent();
    }

    private void store(String action, Account account, String hash) {
        accounts.setPassword(account.id(), hash);
        links.dropResets(account.id());
        journal.record(new Change(action, "account", account.id(), null, null, account.facts()));
    }

    private String hash(String password) {
        return String.valueOf(hashes.encode(password));
    }

    /// Whoever comes by the link is the person, for the journal.
    private static Actor personOf(Account account) {
        return new Actor(account.id(), account.name(), account.roles(), account.unitId(), Actor.EVERYTHING);
    }
}
