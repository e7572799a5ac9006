package vn.daihoi.identity.web;

import java.util.List;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.signin.PasswordRules;
import vn.daihoi.identity.signin.PasswordRules.Weakness;
import vn.daihoi.shared.web.FormErrors;

/// A new password, typed twice because it cannot be seen.
record PasswordForm(String password, String again) {

    /// Every page that asks for a new password complains in the same words.
    FormErrors check(PasswordRules rules, Account account) {
        return check(rules, List.of(account.username(), account.name()));
    }

    FormErrors check(PasswordRules rules, List<String> about) {
        return check(rules, about, FormErrors.none());
    }

    /// @param errors of the fields that stand above the password
    FormErrors check(PasswordRules rules, List<String> about, FormErrors errors) {
        rules.check(password, about).ifPresent(weakness -> errors.add("password", key(weakness), rules.shortest()));
        return errors.when(
                !errors.has("password") && !password.equals(again), "passwordAgain", "identity.password.differs");
    }

    private static String key(Weakness weakness) {
        return "identity.password." + weakness.name();
    }
}
