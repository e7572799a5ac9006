package vn.daihoi.delegate.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Frame;

/// What stands at the top of every page of a list.
///
/// @param title what the list is for
/// @param adopted the sentence of the vote; "" while there is none
/// @param closed why nothing can be edited; "" where it can
public record ListHead(
        long id,
        int version,
        String unit,
        String title,
        String adopted,
        String closed,
        boolean editable,
        boolean deciding,
        boolean isUp,
        List<Crumb> crumbs,
        List<Frame.Place> tabs) {

    public String path() {
        return "/lists/" + id;
    }
}
