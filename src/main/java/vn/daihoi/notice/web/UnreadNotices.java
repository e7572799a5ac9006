package vn.daihoi.notice.web;

import org.springframework.stereotype.Component;
import vn.daihoi.notice.Notices;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.BadgeCount;

/// The number on the bell.
@Component
class UnreadNotices implements BadgeCount {
    private final Notices notices;

    UnreadNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public int unread(Actor actor) {
        return notices.unread(actor);
    }
}
