package vn.daihoi.conference.programme;

import org.jspecify.annotations.Nullable;

/// One item of a conference's programme.
///
/// @param id 0 while not stored
/// @param template the plan's code of the item; empty for an item the unit added
/// @param minutes null while nobody has said how long it takes
/// @param shape the plan's code of the way chosen (papers, panel, film); empty where there is no choice or none made
public record Item(
        long id,
        String template,
        String title,
        @Nullable Integer minutes,
        String speaker,
        String materials,
        String shape) {

    public boolean isOwn() {
        return template.isEmpty();
    }

    public int length() {
        return minutes == null ? 0 : minutes;
    }
}
