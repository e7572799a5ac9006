package vn.daihoi.publicity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.Frame;

/// Who and what has been written about.
///
/// @param silent exemplars taken up by somebody above, of whom nobody has published a word; the first of `silentCount`
/// @param exemplars how many are taken up in all
/// @param never units below the reader's nobody has published a word about
public record CoveragePage(
        List<Frame.Place> tabs,
        @Nullable Citation cite,
        List<Row> units,
        List<Row> sectors,
        List<Row> movements,
        List<Group> groups,
        List<Body> bodies,
        List<String> phases,
        List<Row> never,
        List<Row> silent,
        int silentCount,
        int exemplars,
        int published,
        int planned) {

    /// @param id of the unit; 0 for what is no unit
    /// @param share of the greatest, for the bar
    public record Row(long id, String name, int published, int planned, int greatest) {}

    /// @param told of how many of the `exemplars` of the group something has been published
    public record Group(String name, int told, int exemplars, int published, int planned) {}

    public record Body(String name, List<String> cells, int published, int planned) {}
}
