package vn.daihoi.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.report.text.Difference;
import vn.daihoi.shared.Citation;

/// One part being written, with what lies beside it.
///
/// @param number of the part, in Roman figures
/// @param version the text was saved as
/// @param editable by this reader, now
/// @param closedWhy message key of why not; empty where it is
/// @param account whose words the browser may keep while there is no connection
/// @param name of the side shown: figures, units, comments, history
public record PartPage(
        ReportHead head,
        String code,
        String number,
        String name,
        String guidance,
        Citation citation,
        String body,
        int version,
        String saved,
        boolean editable,
        String closedWhy,
        List<Shown> shown,
        long account,
        String sideName,
        String sideUrl,
        List<SideTab> sides,
        Side side,
        @Nullable Clash clash) {

    public record SideTab(String name, String label, String href, boolean current) {}

    /// Somebody saved while this was being typed.
    ///
    /// @param both places that both had changed; -1 where nobody knows any more what both began from
    public record Clash(String by, String at, List<Difference.Line> lines, int both) {}

    public String path() {
        return head.path() + "/parts/" + code;
    }

    PartPage with(String body, int version, Clash clash) {
        return new PartPage(
                head, code, number, name, guidance, citation, body, version, saved, editable, closedWhy, shown, account,
                sideName, sideUrl, sides, side, clash);
    }
}
