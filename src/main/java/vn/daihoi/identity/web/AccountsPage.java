package vn.daihoi.identity.web;

import java.util.List;
import vn.daihoi.identity.AccountSearch;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// The list of accounts and what it was asked for.
public record AccountsPage(
        String q,
        String role,
        String unit,
        String state,
        List<Choice> roles,
        List<Choice> states,
        FormErrors errors,
        List<Row> rows,
        Pages pages,
        String url) {

    static List<Choice> roles(Words t) {
        return Roles.ALL.stream()
                .map(role -> new Choice(role, t.of("shared.role." + role)))
                .toList();
    }

    static List<Choice> states(Words t) {
        return List.of(
                new Choice("open", t.of("identity.accounts.state.open")),
                new Choice("closed", t.of("identity.accounts.state.closed")));
    }

    /// @param unit name of the top of the scope; empty for the whole tree
    public record Row(AccountSearch.Found account, List<String> roleKeys, String unit) {

        public String stateKey() {
            if (!account.enabled()) {
                return "identity.accounts.state.closed";
            }
            return account.hasKey() ? "identity.accounts.state.open" : "identity.accounts.state.invited";
        }

        public String kind() {
            if (!account.enabled()) {
                return "plain";
            }
            return account.hasKey() ? "good" : "heed";
        }
    }
}
