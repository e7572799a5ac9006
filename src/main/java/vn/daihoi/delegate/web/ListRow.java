package vn.daihoi.delegate.web;

import org.jspecify.annotations.Nullable;

/// A line of the table.
///
/// @param number in the list as it stands, from 1
/// @param state its code; `reserve` for a reserve
/// @param badge kind of badge the state wears
/// @param open whether its cells can be edited by this reader
/// @param out whether a withdrawal or replacement may be recorded by this reader
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
        boolean exOfficio,
        boolean invented,
        boolean open,
        boolean out) {

    public String path() {
        return "/lists/" + listId + "/entries/" + id;
    }
}
