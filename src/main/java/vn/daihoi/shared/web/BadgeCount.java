package vn.daihoi.shared.web;

import vn.daihoi.shared.Actor;

/// How many notices wait for the reader; the bell in the header shows the sum.
public interface BadgeCount {
    int unread(Actor actor);
}
