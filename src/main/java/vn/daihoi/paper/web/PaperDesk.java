package vn.daihoi.paper.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.paper.FileRole;
import vn.daihoi.paper.Paper;
import vn.daihoi.paper.Receipt;
import vn.daihoi.paper.Recipients;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.signature.Signatures;
import vn.daihoi.signature.UnitKeys;

/// Lays out the page of one paper for one reader.
@Component
class PaperDesk {
    private final Recipients recipients;
    private final SendingChoices sending;
    private final Signatures signatures;
    private final UnitKeys keys;
    private final Dictionary dictionary;

    PaperDesk(
            Recipients recipients,
            SendingChoices sending,
            Signatures signatures,
            UnitKeys keys,
            Dictionary dictionary) {
        this.recipients = recipients;
        this.sending = sending;
        this.signatures = signatures;
        this.keys = keys;
        this.dictionary = dictionary;
    }

    PaperPage of(Actor actor, Paper paper) {
        return of(actor, paper, Said.NOTHING);
    }

    /// What was refused on this page, and the reason that was typed for a recall.
    record Said(List<Finding> recall, String reason, List<Finding> sending, List<Finding> signing) {
        static final Said NOTHING = new Said(List.of(), "", List.of(), List.of());
    }

    PaperPage of(Actor actor, Paper paper, Said said) {
        var t = dictionary.here();
        var receipts = recipients.of(actor, paper.id());
        var issuing = isOfIssuer(actor, paper);
        var recall = paper.recall();
        var sent = paper.sent();
        var box = issuing ? PaperPlaces.REGISTER : PaperPlaces.IN;
        return new PaperPage(
                List.of(new Crumb(t.of(issuing ? "paper.register" : "paper.in"), box), new Crumb(paper.number(), "")),
                "/papers/" + paper.id(),
                t.of("paper.title", t.of("paper.kind." + paper.kind().code()), paper.number()),
                t.of("paper.kind." + paper.kind().code()),
                paper.number(),
                t.day(paper.issuedOn()),
                paper.issuer(),
                paper.summary(),
                paper.signer(),
                t.of("paper.sentBy", paper.issued().by(), paper.issued().at()),
                sent == null ? "" : t.of("paper.sentBy", sent.by(), sent.at()),
                paper.recipients(),
                recall == null ? "" : t.of("paper.recalledBy", recall.by(), recall.at()),
                recall == null ? "" : recall.reason(),
                files(paper, t),
                mayOpenFiles(actor, paper),
                t.of(
                        "paper.receivedOf",
                        receipts.stream().filter(one -> !one.isOpen()).count(),
                        receipts.size()),
                lines(receipts, t),
                mayIssue(actor) && issuing && recall == null,
                mayIssue(actor) && issuing && recall == null
                        ? sending.of(actor, paper, receipts, said.sending())
                        : null,
                mayIssue(actor) && issuing && recall == null ? signing(paper, said.signing(), t) : null,
                said.recall(),
                said.reason());
    }

    /// What was recalled must not be worked with: its files stay with the issuer.
    static boolean mayOpenFiles(Actor actor, Paper paper) {
        return !paper.isRecalled() || isOfIssuer(actor, paper);
    }

    private static boolean mayIssue(Actor actor) {
        return actor.has(Roles.STANDING_BODY) || actor.has(Roles.UNIT_OFFICER) || actor.has(Roles.HEAD_OF_UNIT);
    }

    private static boolean isOfIssuer(Actor actor, Paper paper) {
        return Long.valueOf(paper.unitId()).equals(actor.unitId());
    }

    private PaperPage.@Nullable Signing signing(Paper paper, List<Finding> refused, Words t) {
        var drawn = paper.files().stream().anyMatch(part -> part.role() == FileRole.PDF);
        if (!drawn) {
            return null;
        }
        var choices = keys.of(paper.unitId()).stream()
                .map(key -> new Choice(
                        String.valueOf(key.id()),
                        t.of("paper.sign.key", key.holder(), key.issuer(), SeasonClock.dayOf(key.validTo()))))
                .toList();
        var again = paper.files().stream().anyMatch(part -> part.role() == FileRole.SIGNED);
        return new PaperPage.Signing(choices, again, refused);
    }

    private List<PaperPage.File> files(Paper paper, Words t) {
        return paper.files().stream()
                .map(part -> new PaperPage.File(
                        part.file().id(),
                        part.file().name(),
                        t.of("paper.file." + part.role().name().toLowerCase(Locale.ROOT)),
                        t.of("paper.file.size", Math.ceilDiv(part.file().size(), 1024)),
                        signatures.of(part.file())))
                .toList();
    }

    /// Those who have not received it come first: they are the ones to ring.
    private static List<PaperPage.Line> lines(List<Receipt> receipts, Words t) {
        return receipts.stream()
                .sorted(Comparator.comparing(Receipt::isOpen).reversed())
                .map(one -> line(one, t))
                .toList();
    }

    private static PaperPage.Line line(Receipt receipt, Words t) {
        var place = receipt.place();
        return new PaperPage.Line(
                receipt.unit(),
                place == null ? "" : place,
                "/units/" + receipt.unitId(),
                !receipt.isOpen(),
                receipt.isOpen() ? "" : t.of("paper.read.by", receipt.openedBy(), receipt.openedAt()));
    }
}
