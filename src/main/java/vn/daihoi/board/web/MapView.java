package vn.daihoi.board.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.daihoi.board.Group;
import vn.daihoi.board.Tally;
import vn.daihoi.board.UnitLine;
import vn.daihoi.board.map.Outline;

/// The places below a unit as a picture: a map where their shapes are known, else tiles of one size.
public record MapView(int width, int height, boolean tiles, List<Area> areas) {
    private static final int COLUMNS = 4;
    private static final int TILE = 136;
    private static final int TILE_HEIGHT = 68;
    private static final int GAP = 6;
    /// Below this width a number would run over the border.
    private static final int ROOM_FOR_NUMBER = 34;
    private static final int ROOM_FOR_NAME = 84;

    /// @param level 0–4 by the share accepted, for the colour; the number is written besides
    public record Area(
            String path,
            String name,
            String shortName,
            String url,
            Tally tally,
            int level,
            int labelX,
            int labelY,
            boolean showsName,
            boolean showsNumber) {}

    static Optional<MapView> of(List<UnitLine> places, List<Group> groups, Optional<Outline> outline, Asked asked) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var tallies = new HashMap<String, Tally>();
        groups.forEach(group -> tallies.put(group.key(), group.tally()));
        var drawn = outline.filter(
                it -> it.shows(places.stream().map(UnitLine::code).toList()));
        return Optional.of(
                drawn.isPresent() ? map(places, tallies, drawn.get(), asked) : tiles(places, tallies, asked));
    }

    private static MapView map(List<UnitLine> places, HashMap<String, Tally> tallies, Outline outline, Asked asked) {
        var byCode = new HashMap<String, UnitLine>();
        places.forEach(place -> byCode.put(place.code(), place));
        var areas = new ArrayList<Area>();
        for (var shape : outline.shapes()) {
            var place = byCode.get(shape.code());
            if (place != null) {
                areas.add(area(place, tallies, asked, shape.path(), shape.labelX(), shape.labelY(), shape.room()));
            }
        }
        return new MapView(outline.width(), outline.height(), false, areas);
    }

    private static MapView tiles(List<UnitLine> places, HashMap<String, Tally> tallies, Asked asked) {
        var areas = new ArrayList<Area>();
        for (int i = 0; i < places.size(); i++) {
            int x = i % COLUMNS * (TILE + GAP);
            int y = i / COLUMNS * (TILE_HEIGHT + GAP);
            var path = "M%d %dh%dv%dh-%dz".formatted(x, y, TILE, TILE_HEIGHT, TILE);
            areas.add(area(places.get(i), tallies, asked, path, x + TILE / 2, y + TILE_HEIGHT / 2, TILE));
        }
        int rows = Math.ceilDiv(places.size(), COLUMNS);
        return new MapView(COLUMNS * (TILE + GAP) - GAP, rows * (TILE_HEIGHT + GAP) - GAP, true, areas);
    }

    private static Area area(
            UnitLine place, HashMap<String, Tally> tallies, Asked asked, String path, int x, int y, int room) {
        var tally = tallies.getOrDefault(Long.toString(place.id()), Tally.NOTHING);
        return new Area(
                path,
                place.name(),
                shortName(place.name()),
                asked.about(place.id()).at("/board"),
                tally,
                level(tally),
                x,
                y,
                room >= ROOM_FOR_NAME,
                room >= ROOM_FOR_NUMBER);
    }

    /// Four equal steps and one for “all of it”.
    private static int level(Tally tally) {
        return tally.percent() / 25;
    }

    /// `Huyện Châu Thành` → `Châu Thành`: on a map the kind is plain to see.
    static String shortName(String name) {
        return name.replaceFirst("^(Tỉnh|Thành phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường) (?=\\p{Lu})", "");
    }
}
