package vn.daihoi.conference.programme;

import org.jspecify.annotations.Nullable;

/// A paper of an exemplar (báo cáo tham luận), read in the item that holds papers.
///
/// @param id 0 while not stored
public record Paper(
        long id, String title, String presenter, @Nullable Integer minutes) {

    public int length() {
        return minutes == null ? 0 : minutes;
    }
}
