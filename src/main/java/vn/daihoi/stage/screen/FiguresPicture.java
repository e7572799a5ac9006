package vn.daihoi.stage.screen;

import java.util.List;

/// How many are in the hall.
///
/// @param lastAt when the last one came; "" while nobody has
public record FiguresPicture(
        String unit, int summoned, int present, int percent, List<Part> kinds, List<Part> doors, String lastAt) {

    public record Part(String name, int present, int summoned) {}
}
