package vn.daihoi.stage.screen;

import java.util.List;

/// What the projector shows.
///
/// @param face `banner` (the name of the conference), `words` (an item, a speaker, a question, a message), `result`
/// (of a vote), `list` (a batch of awards)
/// @param over small above the title: what this is
/// @param size of the title, by its length, so that it is large and never cut
/// @param rows numbers or names beside the title
public record ProjectorPicture(
        String face,
        List<String> banner,
        String over,
        String title,
        String size,
        String under,
        List<Row> rows,
        String verdict,
        String next,
        String nextAt) {

    public record Row(String label, String value) {}

    static ProjectorPicture banner(List<String> lines) {
        return new ProjectorPicture("banner", lines, "", "", "", "", List.of(), "", "", "");
    }

    static ProjectorPicture words(String over, String title, String under) {
        return new ProjectorPicture("words", List.of(), over, title, sizeOf(title), under, List.of(), "", "", "");
    }

    ProjectorPicture then(String next, String at) {
        return new ProjectorPicture(face, banner, over, title, size, under, rows, verdict, next, at);
    }

    ProjectorPicture with(String face, List<Row> rows, String verdict) {
        return new ProjectorPicture(face, banner, over, title, size, under, rows, verdict, next, nextAt);
    }

    ProjectorPicture marked(String mark) {
        return new ProjectorPicture(face, banner, over, title, size, under + "\n" + mark, rows, verdict, next, nextAt);
    }

    /// Measured at 16:9: so many letters stand in at most three lines.
    private static String sizeOf(String title) {
        var length = title.length();
        return length <= 30 ? "huge" : length <= 70 ? "large" : length <= 140 ? "middle" : "small";
    }
}
