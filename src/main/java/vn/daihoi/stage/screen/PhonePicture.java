package vn.daihoi.stage.screen;

import java.util.List;

/// The programme on a delegate's phone: one picture for all, so nothing in it is one delegate's own.
///
/// @param now "" while nothing goes on
/// @param papers of the items that have opened, the latest first
public record PhonePicture(
        String now, String by, String speaking, List<Next> next, String ends, boolean over, List<Paper> papers) {
    public record Next(String at, String title, String by) {}

    public record Paper(long id, String name, String item) {}
}
