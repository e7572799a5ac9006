package vn.daihoi.identity;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;

/// What an administrator may not do to an account. Scope is not among them: what lies outside it is not there.
final class AccountRules {
    private AccountRules() {}

    /// @param otherAdministrators of the whole tree, besides this account
    static List<Finding> check(Actor actor, Account before, Account after, long otherAdministrators) {
        var findings = new ArrayList<Finding>();
        if (before.id() == actor.accountId() && !before.mayTheSameAs(after)) {
            findings.add(Finding.breach("TK-101"));
        }
        if (before.isAdministrator() && !after.isAdministrator() && otherAdministrators == 0) {
            findings.add(Finding.breach("TK-102"));
        }
        return findings;
    }
}
