package vn.daihoi.notice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.shared.NotThere;

/// Puts a dead letter back into the outbox, after the administrator has cured the cause.
@Service
public class ReviveMail {
    private final Mails mails;
    private final Journal journal;

    ReviveMail(Mails mails, Journal journal) {
        this.mails = mails;
        this.journal = journal;
    }

    @Transactional
    public void revive(long id) {
        var to = mails.revive(id).orElseThrow(() -> new NotThere("dead letter", id));
        journal.record(new Change("notice.mail.revived", "mail", id, null, null, to));
    }
}
