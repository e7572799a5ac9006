package vn.daihoi.unit.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;

/// @param fingerprint of what is shown; confirming posts it back
/// @param stale whether the tree changed after the reader looked the last time
/// @param lines the wrong rows, then the new and the changed ones, as many as a page can show
/// @param more how many are not shown
public record ImportPage(
        List<Crumb> crumbs,
        long id,
        String fileName,
        int wrong,
        int fresh,
        int changed,
        int same,
        List<ImportLine> lines,
        int more,
        String fingerprint,
        boolean stale,
        boolean applied,
        boolean confirmable) {}
