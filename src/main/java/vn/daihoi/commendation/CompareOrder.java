package vn.daihoi.commendation;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.people.HonourOrder;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// The standing body says that it has compared a rule with the words of the law: from then on the rule binds. It takes
/// the word back where the rule turns out to be wrong.
@Service
public class CompareOrder {
    private final Orders orders;
    private final Units units;
    private final Journal journal;
    private final SeasonClock clock;

    CompareOrder(Orders orders, Units units, Journal journal, SeasonClock clock) {
        this.orders = orders;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param article where it stands, with the name of the text: `khoản 2 Điều 73 Luật 06/2022/QH15`
    @Transactional
    public void compared(Actor actor, String code, String article) {
        require(actor, code);
        if (!orders.save(new Orders.Compared(code, article, actor.name(), clock.instant(), 0))) {
            throw stale(code, 0, orders.compared().get(code));
        }
        tell("compared", code, null, article);
    }

    /// @param version of the comparison on screen
    @Transactional
    public void takeBack(Actor actor, String code, int version) {
        require(actor, code);
        var before = orders.compared().get(code);
        if (before == null || !orders.forget(code, version)) {
            throw stale(code, version, before);
        }
        tell("compared-not", code, before.article(), null);
    }

    private static StaleEdit stale(String code, int seen, Orders.@Nullable Compared current) {
        return new StaleEdit("order of honours", code, seen, current == null ? 0 : current.version());
    }

    private void tell(String what, String code, @Nullable String before, @Nullable String after) {
        journal.record(new Change("commendation.order-" + what, "commendation order " + code, 0, null, before, after));
    }

    /// It binds all units of the tree, so only whoever answers for all of them says it.
    public boolean mayCompare(Actor actor) {
        var unitId = actor.unitId();
        return actor.has(Roles.STANDING_BODY)
                && unitId != null
                && units.find(unitId).filter(unit -> unit.parentId() == null).isPresent();
    }

    private void require(Actor actor, String code) {
        if (!mayCompare(actor)) {
            throw new AccessDeniedException("account (%d) does not answer for all units".formatted(actor.accountId()));
        }
        if (HonourOrder.ALL.stream().noneMatch(order -> order.code().equals(code))) {
            throw new NotThere("order of honours", code);
        }
    }
}
