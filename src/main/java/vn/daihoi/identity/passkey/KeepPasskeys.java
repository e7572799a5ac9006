package vn.daihoi.identity.passkey;

import java.util.List;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;

/// The passkeys of the person who asks.
@Service
public class KeepPasskeys {
    private final Passkeys passkeys;
    private final Journal journal;

    KeepPasskeys(Passkeys passkeys, Journal journal) {
        this.passkeys = passkeys;
        this.journal = journal;
    }

    public List<CredentialRecord> of(Actor actor) {
        return passkeys.of(actor.accountId());
    }

    @Transactional
    public void remove(Actor actor, String id) {
        var mine = of(actor).stream()
                .filter(one -> one.getCredentialId().toBase64UrlString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotThere("passkey", id));
        passkeys.delete(mine.getCredentialId());
        journal.record(
                new Change("identity.passkey.removed", "account", actor.accountId(), null, mine.getLabel(), null));
    }
}
