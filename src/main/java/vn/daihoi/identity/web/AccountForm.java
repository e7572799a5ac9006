package vn.daihoi.identity.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.Wish;
import vn.daihoi.shared.EmailAddress;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.FormErrors;

/// An account as typed by an administrator. Whatever the browser left out arrives as null.
record AccountForm(
        @Nullable String username,
        @Nullable String name,
        @Nullable String email,
        @Nullable List<String> roles,
        @Nullable String unit,
        @Nullable Integer version) {
    private static final int LONGEST = 120;

    static AccountForm fresh() {
        return new AccountForm("", "", "", List.of(), "", 0);
    }

    static AccountForm of(Account account, String unit) {
        var email = account.email();
        return new AccountForm(
                account.username(),
                account.name(),
                email == null ? "" : email,
                List.copyOf(account.roles()),
                unit,
                account.version());
    }

    /// For the next try, after somebody else saved first.
    AccountForm over(int current) {
        return new AccountForm(username, name, email, roles, unit, current);
    }

    String typedUsername() {
        return Accounts.normalised(text(username));
    }

    String typedUnit() {
        return text(unit);
    }

    int typedOn() {
        return version == null ? 0 : version;
    }

    Set<String> chosenRoles() {
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    Wish wish(@Nullable Long unitId) {
        var address = text(email);
        return new Wish(text(name), address.isEmpty() ? null : address, chosenRoles(), unitId);
    }

    FormErrors check(boolean fresh) {
        return FormErrors.none()
                .when(fresh && !Usernames.areSuch(text(username)), "username", "identity.accounts.username.wrong")
                .when(text(name).isEmpty(), "name", "identity.accounts.name.missing")
                .when(text(name).length() > LONGEST, "name", "identity.accounts.name.long", LONGEST)
                .when(!isAddress(text(email)), "email", "identity.accounts.email.wrong")
                .when(chosenRoles().isEmpty(), "roles", "identity.accounts.roles.missing")
                .when(!Roles.ALL.containsAll(chosenRoles()), "roles", "identity.accounts.roles.missing");
    }

    private static boolean isAddress(String email) {
        return email.isEmpty() || EmailAddress.isSuch(email);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : VietnameseText.line(typed);
    }
}
