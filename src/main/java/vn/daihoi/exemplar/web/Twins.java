package vn.daihoi.exemplar.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.LikelyTwins;
import vn.daihoi.people.Alike;
import vn.daihoi.shared.web.Words;

/// Says in words why somebody may have been proposed under another name.
@Component
class Twins {
    private final LikelyTwins twins;

    Twins(LikelyTwins twins) {
        this.twins = twins;
    }

    List<String> of(Exemplar one, Words t) {
        return twins.of(one.season(), one.registrantId()).stream()
                .map(twin -> sentence(twin, t))
                .toList();
    }

    private static String sentence(LikelyTwins.Twin twin, Words t) {
        var reasons = twin.alike().reasons().stream()
                .filter(Alike.Reason::speaksFor)
                .map(reason -> t.of(reason.key(), reason.values().toArray()))
                .toList();
        var degree = t.of("people.degree." + twin.alike().degree());
        return t.of("exemplar.twin", twin.unitName(), degree, String.join("; ", reasons));
    }
}
