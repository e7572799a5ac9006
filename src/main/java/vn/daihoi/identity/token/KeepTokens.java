package vn.daihoi.identity.token;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.identity.Secret;
import vn.daihoi.identity.WallClock;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// Makes and revokes the access tokens of the person who asks.
@Service
public class KeepTokens {
    /// So that a leaked one is recognised for what it is.
    static final String PREFIX = "dh_";

    private final Tokens tokens;
    private final WallClock clock;
    private final Journal journal;

    KeepTokens(Tokens tokens, WallClock clock, Journal journal) {
        this.tokens = tokens;
        this.clock = clock;
        this.journal = journal;
    }

    /// The secret, to be shown this once.
    @Transactional
    public String make(Actor actor, String name, boolean readOnly, Duration life) {
        var secret = PREFIX + Secret.random();
        var now = clock.now();
        var id = tokens.add(actor.accountId(), name, secret, readOnly, now, now.plus(life));
        journal.record(new Change("identity.token.made", "token", id, null, null, new Facts(name, readOnly)));
        return secret;
    }

    @Transactional
    public void revoke(Actor actor, long id) {
        if (!tokens.delete(actor.accountId(), id)) {
            throw new NotThere("token", id);
        }
        journal.record(new Change("identity.token.revoked", "token", id, null, null, null));
    }

    record Facts(String name, boolean readOnly) {}
}
