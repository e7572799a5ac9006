package vn.daihoi.delegate.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.EntryState;

/// A line of the table.
///
/// @param number in the list as it stands, from 1
/// @param state its code; `reserve` for a reserve
/// @param badge kind of badge the state wears
/// @param open whether its cells can be edited by this reader
/// @param out whether a withdrawal or replacement may be recorded by this reader
/// @param back whether this reader may bring the line back
public record ListRow(
        long listId,
        long id,
        int number,
        int version,
        String name,
        String post,
        String unit,
        String from,
        @Nullable Integer born,
        String kind,
        String represents,
        String group,
        String note,
        String state,
        String stateWords,
        String reason,
        String badge,
        @Nullable String attendance,
        boolean exOfficio,
        boolean invented,
        boolean open,
        boolean out,
        boolean back) {

    public String path() {
        return "/lists/" + listId + "/entries/" + id;
    }

    /// Those shown, numbered as they stand in the whole list.
    static List<ListRow> all(ListDesk.Seen seen, List<Delegates.Line> shown, List<Delegates.Line> all) {
        var numbers = new LinkedHashMap<Long, Integer>();
        all.forEach(line -> numbers.put(line.entry().id(), numbers.size() + 1));
        var rows = new ArrayList<ListRow>(shown.size());
        for (var line : shown) {
            rows.add(row(seen, line, numbers.getOrDefault(line.entry().id(), 0)));
        }
        return rows;
    }

    private static ListRow row(ListDesk.Seen seen, Delegates.Line line, int number) {
        var entry = line.entry();
        var t = seen.t();
        var one = line.delegate();
        var registrant = line.registrant();
        var state = seen.states().of(line);
        var editable = seen.mayEdit() && !seen.list().adopted();
        return new ListRow(
                entry.listId(),
                entry.id(),
                number,
                entry.version(),
                registrant == null ? t.of("delegate.hidden") : one.name(),
                one.post(),
                one.unit(),
                one.unit(),
                registrant == null ? null : registrant.facts().bornYear(),
                entry.kind().code(),
                entry.represents(),
                entry.group(),
                entry.note(),
                state,
                seen.states().words(line, t),
                entry.state().reason(),
                state.equals("adopted") ? "good" : badge(entry.state()),
                one.attendance() == null
                        ? null
                        : t.of("delegate.part." + one.attendance().code()),
                entry.exOfficio(),
                registrant != null && registrant.invented(),
                editable && entry.state().isOpenForChanges(),
                seen.mayEdit() && entry.counts(),
                seen.mayEdit() && !entry.state().counts());
    }

    private static String badge(EntryState state) {
        return switch (state) {
            case EntryState.Proposed _ -> "plain";
            case EntryState.Reviewed _ -> "info";
            case EntryState.Approved _, EntryState.Invited _ -> "good";
            case EntryState.Replaced _ -> "heed";
            case EntryState.Withdrawn _ -> "bad";
        };
    }
}
