package vn.daihoi.document;

import java.util.HashMap;
import java.util.List;

/// What the pages of a draft need to know of it.
public final class PaperSigns {
    /// Keys of what may be typed over on every paper.
    public static final List<String> HEAD =
            List.of(Typed.SUMMARY, Typed.RECIPIENTS, Typed.AUTHORITY, Typed.POST, Typed.SIGNER);

    private PaperSigns() {}

    /// The part of the number after the stroke.
    public static String sign(Composed composed) {
        return Heads.sign(composed.source(), composed.letterhead());
    }

    /// Fingerprint of what the data says now.
    public static String seen(Composed composed) {
        return Seen.fingerprint(composed.known());
    }

    /// Fingerprint of the paper as it looks now.
    public static String look(Composed composed) {
        var all = new HashMap<>(composed.known());
        composed.ground().typed().forEach((key, text) -> all.put("typed " + key, text));
        composed.template().ifPresent(own -> all.put("template", String.valueOf(own.id())));
        all.put("letterhead", composed.letterhead().toString());
        return Seen.fingerprint(all);
    }

    public static List<Changed> changed(Draft draft, Composed composed) {
        return Changed.between(draft.seen(), composed.known(), draft.typed());
    }
}
