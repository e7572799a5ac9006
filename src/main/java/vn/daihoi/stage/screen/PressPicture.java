package vn.daihoi.stage.screen;

import java.util.List;

/// What may be printed: the programme as it ran, who spoke on what, figures, results of votes.
public record PressPicture(
        List<String> banner,
        String line,
        List<Item> items,
        List<Speaker> speakers,
        FiguresPicture figures,
        List<Result> results) {

    /// @param state `done`, `running`, `waiting` or `skipped`
    public record Item(String at, String title, String by, String state) {}

    public record Speaker(String at, String name, String standing, String topic) {}

    public record Result(String at, String question, String outcome) {}
}
