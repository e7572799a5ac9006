package vn.daihoi.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Roman;
import vn.daihoi.report.Saving;
import vn.daihoi.report.Savings;
import vn.daihoi.report.text.Difference;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Words;

/// Builds the page of one version of a part.
@Component
class VersionPages {
    private static final int MOST = 500;

    private final Desk desk;
    private final Heads heads;
    private final Savings savings;

    VersionPages(Desk desk, Heads heads, Savings savings) {
        this.desk = desk;
        this.heads = heads;
        this.savings = savings;
    }

    VersionPage of(Actor actor, long id, String code, int version, Words t) {
        var seen = desk.seen(actor, id);
        var part = seen.found().part(code);
        var one = savings.at(id, code, version).orElseThrow(() -> new NotThere("version", version));
        var before = savings.sittings(id, code, MOST).stream()
                .filter(other -> other.sitting() < one.sitting())
                .findFirst()
                .map(Saving::body)
                .orElse("");
        var now = seen.part(code);
        var current = now.version() == version;
        return new VersionPage(
                heads.of(actor, seen, code, t),
                code,
                Roman.of(seen.found().numberOf(code)),
                part.value().name(),
                version,
                one.by(),
                t.moment(one.at()),
                Difference.between(before, one.body()).lines(),
                current ? List.of() : Difference.between(one.body(), now.body()).lines(),
                current,
                seen.mayWrite() && !current);
    }
}
