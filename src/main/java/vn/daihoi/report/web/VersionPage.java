package vn.daihoi.report.web;

import java.util.List;
import vn.daihoi.report.text.Difference;

/// An older version of a part, and what it changed.
///
/// @param lines against the version before it
/// @param since against what stands now; empty where it stands
public record VersionPage(
        ReportHead head,
        String code,
        String number,
        String name,
        int version,
        String by,
        String at,
        List<Difference.Line> lines,
        List<Difference.Line> since,
        boolean current,
        boolean mayRestore) {

    public String path() {
        return head.path() + "/parts/" + code;
    }
}
