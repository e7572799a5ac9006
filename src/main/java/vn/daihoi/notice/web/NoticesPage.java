package vn.daihoi.notice.web;

import java.util.List;
import vn.daihoi.notice.Notice;
import vn.daihoi.shared.web.Words;

public record NoticesPage(List<Line> lines, boolean anyUnread) {

    public record Line(String title, String text, String link, String at, boolean unread) {}

    static NoticesPage of(List<Notice> notices, Words t) {
        return new NoticesPage(
                notices.stream().map(notice -> line(notice, t)).toList(),
                notices.stream().anyMatch(Notice::isUnread));
    }

    private static Line line(Notice notice, Words t) {
        var values = notice.values().toArray();
        return new Line(
                t.of(notice.titleKey(), values),
                t.of(notice.key(), values),
                "/notices/" + notice.id(),
                t.moment(notice.at()),
                notice.isUnread());
    }
}
