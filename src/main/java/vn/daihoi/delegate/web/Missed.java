package vn.daihoi.delegate.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.delegate.Meanwhile;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// What a colleague has done to a list while somebody had its page open, in sentences.
@Component
class Missed {
    private final Meanwhile meanwhile;
    private final Dictionary dictionary;

    Missed(Meanwhile meanwhile, Dictionary dictionary) {
        this.meanwhile = meanwhile;
        this.dictionary = dictionary;
    }

    /// Never empty: not every change touches a line.
    List<String> since(Actor actor, long listId, int version) {
        var t = dictionary.here();
        var told = meanwhile.since(actor, listId, version).stream()
                .map(one -> sentence(one, t))
                .toList();
        return told.isEmpty() ? List.of(t.of("delegate.missed.other")) : told;
    }

    private static String sentence(Meanwhile.Told one, Words t) {
        var what = t.of("delegate.act." + one.what());
        var act = one.takenBack() ? t.of("delegate.missed.undone", what) : what;
        var why = one.reason().isEmpty() ? act : t.of("delegate.act.because", act, one.reason());
        var names = String.join(", ", one.names());
        var whom = one.others() == 0
                ? names
                : names.isEmpty()
                        ? t.of("delegate.missed.lines", one.others())
                        : t.of("delegate.missed.more", names, one.others());
        return t.of("delegate.missed.one", one.by(), why, one.at(), whom);
    }
}
