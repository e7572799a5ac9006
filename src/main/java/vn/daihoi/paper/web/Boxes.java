package vn.daihoi.paper.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.paper.PaperBox;
import vn.daihoi.paper.PaperLine;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// Lays out the in-box and the out-box of the reader's unit.
@Component
class Boxes {
    private static final int A_PAGE = 50;

    private final PaperBox box;
    private final Dictionary dictionary;

    Boxes(PaperBox box, Dictionary dictionary) {
        this.box = box;
        this.dictionary = dictionary;
    }

    BoxPage in(Actor actor, PaperBox.Wanted wanted, int number) {
        var unitId = unitOf(actor);
        var pages = new Pages(number, A_PAGE, box.countIn(unitId, wanted));
        var rows = box.in(unitId, wanted, A_PAGE, pages.offset());
        return page(actor, PaperPlaces.IN, wanted, pages, rows);
    }

    BoxPage out(Actor actor, PaperBox.Wanted wanted, int number) {
        var unitId = unitOf(actor);
        var pages = new Pages(number, A_PAGE, box.countOut(unitId, wanted));
        var rows = box.out(unitId, wanted, A_PAGE, pages.offset());
        return page(actor, PaperPlaces.OUT, wanted, pages, rows);
    }

    private BoxPage page(Actor actor, String path, PaperBox.Wanted wanted, Pages pages, List<PaperLine> lines) {
        var t = dictionary.here();
        var sent = path.equals(PaperPlaces.OUT);
        var unread = box.countIn(unitOf(actor), PaperBox.Wanted.UNREAD);
        return new BoxPage(
                PaperPlaces.tabs(t, path, unread),
                url(path, wanted),
                sent,
                wanted.words(),
                wanted.unreadOnly(),
                wanted.unreadOnly() || !wanted.words().isEmpty(),
                lines.stream().map(line -> row(line, sent, t)).toList(),
                pages,
                actor.has(Roles.STANDING_BODY));
    }

    private static String url(String path, PaperBox.Wanted wanted) {
        var url = UriComponentsBuilder.fromPath(path);
        if (wanted.unreadOnly()) {
            url.queryParam("unread", "true");
        }
        if (!wanted.words().isEmpty()) {
            url.queryParam("q", "{words}");
        }
        return url.encode().buildAndExpand(wanted.words()).toUriString();
    }

    private static BoxPage.Row row(PaperLine line, boolean sent, Words t) {
        var standing = sent ? sent(line, t) : received(line, t);
        return new BoxPage.Row(
                "/papers/" + line.id(),
                !sent && !line.recalled() && line.openedAt() == null,
                line.number(),
                t.day(line.issuedOn()),
                t.of("paper.kind." + line.kind().code()),
                line.issuer(),
                line.summary(),
                t.moment(line.sentAt()),
                standing.mark(),
                standing.text(),
                standing.note());
    }

    private static Standing sent(PaperLine line, Words t) {
        if (line.recalled()) {
            return new Standing("bad", t.of("paper.recalled"), "");
        }
        var all = line.received() == line.addressed();
        return new Standing(all ? "good" : "heed", t.of("paper.receivedOf", line.received(), line.addressed()), "");
    }

    private static Standing received(PaperLine line, Words t) {
        if (line.recalled()) {
            return new Standing("bad", t.of("paper.recalled"), "");
        }
        return line.openedAt() == null
                ? new Standing("heed", t.of("paper.unread"), "")
                : new Standing("plain", t.of("paper.read"), t.of("paper.read.by", line.openedBy(), line.openedAt()));
    }

    /// An account before the first tree has no unit, and no box.
    private static long unitOf(Actor actor) {
        var unitId = actor.unitId();
        return unitId == null ? 0 : unitId;
    }

    private record Standing(String mark, String text, String note) {}
}
