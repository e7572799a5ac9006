package vn.daihoi.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.signin.PasswordRules;
import vn.daihoi.identity.start.Founding;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.FormErrors;

/// The first page of an installation as typed. Whatever the browser left out arrives as null.
record FirstRunForm(
        @Nullable String name,
        @Nullable String username,
        @Nullable String password,
        @Nullable String passwordAgain,
        @Nullable Boolean standingBody,
        @Nullable String unitName,
        @Nullable String unitCode,
        @Nullable String unitKind) {

    static FirstRunForm fresh() {
        return new FirstRunForm("", "", "", "", true, "", "", "tinh");
    }

    /// The passwords are used as typed: a space may belong to them.
    Founding founding() {
        return new Founding(
                line(name),
                Accounts.normalised(line(username)),
                password == null ? "" : password,
                Boolean.TRUE.equals(standingBody),
                line(unitName),
                line(unitCode),
                line(unitKind));
    }

    FormErrors check(PasswordRules rules, boolean hasRoot) {
        var typed = founding();
        var again = passwordAgain == null ? "" : passwordAgain;
        var about = List.of(typed.username(), typed.name(), typed.unitName());
        var unitsAndPerson = FormErrors.none()
                .when(!hasRoot && typed.unitName().isEmpty(), "unitName", "identity.firstRun.unitName.missing")
                .when(!hasRoot && typed.unitCode().isEmpty(), "unitCode", "identity.firstRun.unitCode.missing")
                .when(typed.name().isEmpty(), "name", "identity.accounts.name.missing")
                .when(!Usernames.areSuch(typed.username()), "username", "identity.accounts.username.wrong");
        return new PasswordForm(typed.password(), again).check(rules, about, unitsAndPerson);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : VietnameseText.line(typed);
    }
}
