package vn.daihoi.document.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;

/// All kinds of paper, and with which template each is drawn.
public record TemplatesPage(List<Frame.Place> tabs, List<Row> rows) {

    /// @param own whether it is not the built-in one
    public record Row(String name, String link, String inUse, String note, boolean own) {}
}
