package vn.daihoi.publicity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.Frame;

/// Who and what has been written about.
///
/// @param silent exemplars taken up by somebody above, of whom nobody has published a word; the first of `silentCount`
/// @param exemplars how many are taken up in all
/// @param never units below the reader's nobody has published a word about, by kind of unit
public record CoveragePage(
        List<Frame.Place> tabs,
        @Nullable Citation cite,
        List<Row> units,
        List<Row> sectors,
        List<Row> movements,
        List<Group> groups,
        List<Body> bodies,
        List<String> phases,
        List<OfKind> never,
        List<Row> silent,
        int silentCount,
        int exemplars,
        Told told,
        int published,
        int planned) {

    /// @param id of the unit; 0 for what is no unit
    /// @param share of the greatest, for the bar
    public record Row(long id, String name, int published, int planned, int greatest) {}

    /// @param told of how many of the `exemplars` of the group something has been published
    public record Group(String name, int told, int exemplars, int published, int planned) {}

    /// Units of one kind, by name.
    public record OfKind(String name, List<Row> units) {}

    /// Of the exemplars taken up: how many agree to be published, and of how many a story is public.
    ///
    /// @param kit where those who agree are listed; empty for whoever may not read it
    public record Told(int agreed, int open, String chosen, String kit) {}

    public int neverCount() {
        return never.stream().mapToInt(group -> group.units().size()).sum();
    }

    public List<Row> neverRows() {
        return never.stream().flatMap(group -> group.units().stream()).toList();
    }

    public record Body(String name, List<String> cells, int published, int planned) {}
}
