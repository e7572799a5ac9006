package vn.daihoi.stage.web;

import java.util.List;
import vn.daihoi.conference.DayHead;

/// The organiser's page of screens.
///
/// @param runs whether the reader may say what the projector shows
/// @param showing code of what it shows now
public record ScreensPage(
        DayHead head, boolean runs, List<String> kinds, List<String> showings, String showing, String text) {
    public String path() {
        return head.path() + "/screens";
    }
}
