package vn.daihoi.identity.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.audit.Entries;
import vn.daihoi.identity.Account;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Builds the page of one account from what is stored and what was typed.
@Component
class AccountForms {
    private final Dictionary dictionary;
    private final UnitChoice choice;
    private final Entries entries;

    AccountForms(Dictionary dictionary, UnitChoice choice, Entries entries) {
        this.dictionary = dictionary;
        this.choice = choice;
        this.entries = entries;
    }

    AccountFormPage added(Actor actor, AccountForm form, FormErrors errors) {
        return page(actor, null, form, errors, List.of(), null);
    }

    AccountFormPage changed(Actor actor, Account account) {
        return changed(actor, account, stored(account), FormErrors.none(), List.of());
    }

    AccountFormPage changed(Actor actor, Account account, AccountForm form, FormErrors errors, List<Finding> findings) {
        return page(actor, account, form, errors, findings, null);
    }

    /// What was typed stays, beside what the other one saved; the next save is on top of that.
    AccountFormPage overtaken(Actor actor, Account current, AccountForm typed) {
        var theirs = stored(current);
        return page(
                actor,
                current,
                typed.over(current.version()),
                FormErrors.none(),
                List.of(),
                conflict(current, theirs, typed));
    }

    private AccountForm stored(Account account) {
        return AccountForm.of(account, choice.show(account.unitId()));
    }

    private AccountFormPage.Conflict conflict(Account current, AccountForm theirs, AccountForm typed) {
        var t = dictionary.here();
        var clashes = Stream.of(
                        clash(t, "identity.account.name", theirs.name(), typed.name()),
                        clash(t, "identity.account.email", theirs.email(), typed.email()),
                        clash(t, "identity.account.roles", roles(t, theirs), roles(t, typed)),
                        clash(t, "identity.account.scope", theirs.unit(), typed.unit()))
                .filter(clash -> !clash.theirs().equals(clash.yours()))
                .toList();
        var last = entries.about("account", current.id()).stream().findFirst();
        return new AccountFormPage.Conflict(
                clashes,
                last.map(Entries.Recorded::actorName).orElse("?"),
                last.map(entry -> t.moment(entry.at())).orElse("?"));
    }

    private static Clash clash(Words t, String key, @Nullable String theirs, @Nullable String yours) {
        return new Clash(t.of(key), theirs == null ? "" : theirs, yours == null ? "" : yours);
    }

    private static String roles(Words t, AccountForm form) {
        return Roles.ALL.stream()
                .filter(form.chosenRoles()::contains)
                .map(role -> t.of("shared.role." + role))
                .collect(Collectors.joining(", "));
    }

    private AccountFormPage page(
            Actor actor,
            @Nullable Account account,
            AccountForm form,
            FormErrors errors,
            List<Finding> findings,
            AccountFormPage.@Nullable Conflict clash) {
        var t = dictionary.here();
        var title = account == null ? t.of("identity.accounts.add") : account.name();
        var wish = form.wish(null);
        var email = wish.email();
        return new AccountFormPage(
                List.of(new Crumb(t.of("identity.accounts.nav"), "/accounts"), new Crumb(title, "")),
                title,
                account == null ? 0 : account.id(),
                form.typedOn(),
                account == null ? form.typedUsername() : account.username(),
                wish.name(),
                email == null ? "" : email,
                form.typedUnit(),
                form.chosenRoles(),
                Roles.ALL.stream()
                        .map(role -> new Choice(role, t.of("shared.role." + role)))
                        .toList(),
                account == null || account.enabled(),
                account != null && account.id() == actor.accountId(),
                errors,
                findings,
                clash);
    }
}
