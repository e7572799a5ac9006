package vn.daihoi.door.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Frame;

/// The organisers' page of the doors, live.
///
/// @param tabs the sessions; empty where there is but one
/// @param quorum in words; "" while nobody is called
/// @param cite where the quorum stands in the plan
public record DoorsPage(
        DayHead head,
        String url,
        long sessionId,
        List<Frame.Place> tabs,
        int summoned,
        int present,
        int inside,
        String share,
        String last,
        String quorum,
        String quorumBadge,
        @Nullable Citation cite,
        List<Table> tables,
        List<Odd> odd,
        List<String> unlike,
        List<Held> sessions,
        List<Choice> kinds,
        String listPath) {

    public record Table(String name, String column, boolean summoned, List<Row> rows, Row total) {}

    public record Row(String name, int present, int summoned, String share) {}

    public record Odd(String at, String what, String who, String door) {}

    /// @param from as it is typed: `18/08/2020 06:30`
    /// @param kinds codes of who is called
    public record Held(long id, String name, String day, String time, List<String> kinds) {}
}
