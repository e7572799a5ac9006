package vn.daihoi.door;

import java.util.Locale;

/// Whether a scan counts, and if not, why. Whether it is the first of its person only all scans together say.
public enum Judgement {
    COUNTS,
    /// Not called to this session.
    WRONG_SESSION,
    /// Another badge was made in its place, or it was declared void.
    VOID_BADGE,
    /// A badge that has not been given to anybody.
    BLANK_BADGE,
    /// Withdrawn, replaced, or a reserve who has not moved up.
    NOT_GOING,
    /// A badge of another conference.
    OTHER_CONFERENCE,
    /// Signed by somebody else.
    FORGED,
    /// No badge at all, or nobody of the list.
    UNKNOWN,
    /// Somebody who is not on the list, written down by name.
    STRANGER,
    /// Takes another one back.
    UNDO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
