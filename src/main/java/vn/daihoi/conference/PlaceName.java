package vn.daihoi.conference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.daihoi.unit.Unit;

/// The place that stands before the date of a unit's papers: `Huyện Châu Thành` → `Châu Thành`, and the province's
/// name for a department. A proposal, to be changed by the unit.
public final class PlaceName {
    private static final Pattern LOCALITY =
            Pattern.compile("(?iu)^(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn)\\s+(.+)$");

    private PlaceName() {}

    /// @param ancestors from the root down
    public static String of(Unit unit, List<Unit> ancestors) {
        var own = LOCALITY.matcher(unit.name());
        if (own.matches()) {
            return own.group(1);
        }
        return ancestors.reversed().stream()
                .map(Unit::name)
                .map(LOCALITY::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
