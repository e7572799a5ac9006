package vn.daihoi.invitation;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;

/// Says under what terms guests answer.
@Service
public class SetTerms {
    private final Hosts hosts;
    private final Occasions occasions;
    private final SeasonClock clock;

    SetTerms(Hosts hosts, Occasions occasions, SeasonClock clock) {
        this.hosts = hosts;
        this.occasions = occasions;
        this.clock = clock;
    }

    @Transactional
    public void save(Actor actor, long conferenceId, Terms terms) {
        var opened = hosts.open(actor, conferenceId);
        var now = occasions.terms(conferenceId);
        StaleEdit.unlessCurrent("terms of conference", conferenceId, terms.version(), now.version());
        occasions.save(conferenceId, opened.unit().id(), terms, actor.name(), clock.instant());
        hosts.told(
                "terms",
                conferenceId,
                opened.unit().path(),
                Map.of("closes", String.valueOf(terms.closesOn()), "substitutes", terms.substitutes()));
    }
}
