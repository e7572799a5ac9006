package vn.daihoi.paper.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.paper.Paper;
import vn.daihoi.paper.Receipt;
import vn.daihoi.paper.Recipients;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// To whom a paper of the register may still go: the units above it, and those below.
@Component
class SendingChoices {
    private final Units units;
    private final Recipients recipients;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    SendingChoices(Units units, Recipients recipients, SeasonClock clock, Dictionary dictionary) {
        this.units = units;
        this.recipients = recipients;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    PaperPage.Sending of(Actor actor, Paper paper, List<Receipt> receipts, List<Finding> refused) {
        var have = receipts.stream().map(Receipt::unitId).collect(Collectors.toSet());
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var kinds = recipients.kinds(paper.unitId(), clock.today()).stream()
                .sorted()
                .map(kind -> new Choice(kind, t.of("unit.kind." + kind)))
                .toList();
        return new PaperPage.Sending(
                choices(units.ancestorsOf(paper.unitId()).reversed(), have),
                kinds,
                choices(units.childrenOf(actor, paper.unitId()), have),
                paper.isSent(),
                refused);
    }

    private List<Choice> choices(List<Unit> found, Set<Long> have) {
        return found.stream()
                .filter(unit -> unit.isValidOn(clock.today()) && !have.contains(unit.id()))
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }
}
