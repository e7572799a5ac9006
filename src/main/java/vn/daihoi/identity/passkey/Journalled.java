package vn.daihoi.identity.passkey;

import java.util.Set;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// Writes each new passkey into the journal: it is a new way into the account.
final class Journalled extends Webauthn4JRelyingPartyOperations {
    private final Journal journal;
    private final TransactionTemplate transactions;

    Journalled(
            PasskeyOwners owners,
            Passkeys passkeys,
            PublicKeyCredentialRpEntity us,
            Set<String> origins,
            Journal journal,
            TransactionTemplate transactions) {
        super(owners, passkeys, us, origins);
        this.journal = journal;
        this.transactions = transactions;
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        var passkey = super.registerCredential(request);
        var owner = Acting.current().map(Actor::accountId).orElseThrow();
        transactions.executeWithoutResult(_ ->
                journal.record(new Change("identity.passkey.added", "account", owner, null, null, passkey.getLabel())));
        return passkey;
    }
}
