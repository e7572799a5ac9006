package vn.daihoi.identity.web;

import java.time.Instant;
import java.util.List;
import vn.daihoi.shared.web.Frame;

public record PasskeysPage(List<Frame.Place> tabs, List<Row> passkeys) {

    /// @param synced whether the person's other devices have it too
    public record Row(String id, String label, Instant created, Instant lastUsed, boolean synced) {}
}
