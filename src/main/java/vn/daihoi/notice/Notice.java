package vn.daihoi.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One notice to one account, worded only when it is read, in the reader's language.
public record Notice(
        long id,
        String key,
        List<String> values,
        String link,
        Instant at,
        @Nullable Instant readAt) {

    public String titleKey() {
        return key + ".title";
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
