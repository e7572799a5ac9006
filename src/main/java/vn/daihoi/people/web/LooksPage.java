package vn.daihoi.people.web;

import java.util.List;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;

/// Who looked at what is sensitive, the latest first.
public record LooksPage(List<Frame.Place> tabs, List<Line> lines, Pages pages) {

    public record Line(String when, String who, long registrantId, String name, String unit, String purpose) {}
}
