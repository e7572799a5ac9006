package vn.daihoi.identity.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One account, to be added or changed.
///
/// @param id 0 for a new one
/// @param own whether it is the administrator's own account
/// @param clash what somebody else saved meanwhile; null if nobody did
public record AccountFormPage(
        List<Crumb> crumbs,
        String title,
        long id,
        int version,
        String username,
        String name,
        String email,
        String unit,
        Set<String> chosen,
        List<Choice> roles,
        boolean enabled,
        boolean own,
        FormErrors errors,
        List<Finding> findings,
        @Nullable Conflict clash) {

    public boolean isNew() {
        return id == 0;
    }

    public String action() {
        return isNew() ? "/accounts" : "/accounts/" + id;
    }

    public record Conflict(List<Clash> clashes, String who, String when) {}
}
