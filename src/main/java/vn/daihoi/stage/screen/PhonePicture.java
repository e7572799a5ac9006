package vn.daihoi.stage.screen;

import java.util.List;

/// The programme on a delegate's phone: one picture for all, so nothing in it is one delegate's own.
///
/// @param now "" while nothing goes on
public record PhonePicture(
        String now, String by, long since, String speaking, List<Next> next, String ends, boolean over) {
    public record Next(String at, String title, String by) {}
}
