package vn.daihoi.paper.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;

/// One box of papers.
///
/// @param url of the page as shown
/// @param sent whether it is what the unit sent, not what came to it
/// @param filtered whether something was asked for
public record BoxPage(
        List<Frame.Place> tabs,
        String url,
        boolean sent,
        String words,
        boolean unreadOnly,
        boolean filtered,
        List<Row> rows,
        Pages pages,
        boolean maySend) {

    /// @param mark badge of the row: `heed` for what is unread
    /// @param standing read or not; of what was sent, how many have received it
    public record Row(
            String link,
            boolean unread,
            String number,
            String issuedOn,
            String kind,
            String issuer,
            String summary,
            String sentAt,
            String mark,
            String standing,
            String note) {}
}
