package vn.daihoi.archive.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Crumb;

/// @param season null before a plan is in force
/// @param closed what was written when it was closed; null until then
/// @param going personal data that goes, as sentences for the table
/// @param decision as typed, when it was refused
public record ArchivePage(
        List<Crumb> crumbs,
        @Nullable String season,
        @Nullable String closed,
        List<Going> going,
        List<Copy> copies,
        List<Finding> findings,
        String decision) {

    public boolean mayClose() {
        return season != null && closed == null;
    }

    /// @param rows would go now, or went
    /// @param standing of the badge: good, heed or plain
    public record Going(String name, String what, long rows, String day, String standing, String said) {}

    public record Copy(String at, String by, String size, int files, String sha256) {}
}
