package vn.daihoi.identity.web;

import java.util.List;
import vn.daihoi.identity.session.Sessions;
import vn.daihoi.shared.web.Frame;

/// @param open the newest first
public record SessionsPage(List<Frame.Place> tabs, List<Sessions.Open> open) {

    public boolean hasOthers() {
        return open.stream().anyMatch(one -> !one.thisDevice());
    }
}
