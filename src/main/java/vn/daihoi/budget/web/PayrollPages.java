package vn.daihoi.budget.web;

import java.util.Arrays;
import org.springframework.stereotype.Component;
import vn.daihoi.budget.Estimates;
import vn.daihoi.budget.Payroll;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Frame;

/// Builds the list of those whom the state pays, or not.
@Component
class PayrollPages {
    private final Estimates estimates;
    private final DayHeads heads;
    private final Dictionary dictionary;

    PayrollPages(Estimates estimates, DayHeads heads, Dictionary dictionary) {
        this.estimates = estimates;
        this.heads = heads;
        this.dictionary = dictionary;
    }

    PayrollPage page(Actor actor, long conferenceId, String show) {
        var t = dictionary.here();
        var head = heads.of(actor, conferenceId, BudgetPlaces.BUDGET, t);
        var path = head.path() + "/" + BudgetPlaces.BUDGET + "/payroll";
        var people = estimates.of(actor, conferenceId).counts().people();
        var tabs = Arrays.stream(Payroll.values())
                .map(one -> new Frame.Place(
                        t.of(
                                "budget.payroll." + one.code(),
                                people.stream()
                                        .filter(person -> person.payroll() == one)
                                        .count()),
                        path + "?show=" + one.code(),
                        one.code().equals(show)))
                .toList();
        var rows = people.stream()
                .filter(one -> one.payroll().code().equals(show))
                .map(one -> new PayrollPage.Row(
                        one.registrantId(), one.name(), one.post(), one.unit(), one.guest(), one.said()))
                .toList();
        return new PayrollPage(head, path, tabs, show, rows);
    }
}
