package vn.daihoi.document.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.document.Draft;
import vn.daihoi.document.Drafts;
import vn.daihoi.document.Ground;
import vn.daihoi.document.Grounding;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.PaperSet;
import vn.daihoi.document.PaperSource;
import vn.daihoi.document.Writers;
import vn.daihoi.paper.Paper;
import vn.daihoi.paper.Papers;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Lays out which papers a unit needs and where each stands.
@Component
class PapersDesk {
    private final PaperSet set;
    private final Grounding grounds;
    private final Drafts drafts;
    private final Papers papers;
    private final Letterheads letterheads;
    private final Dictionary dictionary;

    PapersDesk(
            PaperSet set,
            Grounding grounds,
            Drafts drafts,
            Papers papers,
            Letterheads letterheads,
            Dictionary dictionary) {
        this.set = set;
        this.grounds = grounds;
        this.drafts = drafts;
        this.papers = papers;
        this.letterheads = letterheads;
        this.dictionary = dictionary;
    }

    PapersPage page(Actor actor, long unitId) {
        var t = dictionary.here();
        var ground = grounds.unit(actor, unitId);
        var begun = drafts.of(unitId, ground.season());
        var writes = Writers.write(actor, unitId);
        var all = ground.plan() == null ? List.<PaperSource>of() : possible(ground);
        return new PapersPage(
                DocumentPlaces.tabs(t, DocumentPlaces.PAPERS),
                ground.unit().name(),
                ground.plan() != null,
                letterheads.of(unitId).isKept(),
                all.stream()
                        .filter(source -> source.isFor(ground))
                        .flatMap(source -> rows(actor, source, ground, begun, writes, t))
                        .toList(),
                all.stream()
                        .filter(source -> !source.isFor(ground))
                        .flatMap(source -> rows(actor, source, ground, begun, writes, t))
                        .toList(),
                writes);
    }

    private List<PaperSource> possible(Ground ground) {
        return set.all().stream().filter(source -> source.isPossible(ground)).toList();
    }

    /// One row for the kind, and one for each paper of the kind that has a subject of its own.
    private Stream<PapersPage.Row> rows(
            Actor actor, PaperSource source, Ground ground, List<Draft> begun, boolean writes, Words t) {
        var latest = new LinkedHashMap<String, Draft>();
        begun.stream()
                .filter(draft -> draft.code().equals(source.code()))
                .forEach(draft -> latest.put(draft.subject(), draft));
        var subjects = new LinkedHashSet<>(List.of(""));
        subjects.addAll(latest.keySet());
        return subjects.stream()
                .map(subject ->
                        row(actor, source, ground.about(subject), Optional.ofNullable(latest.get(subject)), writes, t));
    }

    private PapersPage.Row row(
            Actor actor, PaperSource source, Ground ground, Optional<Draft> last, boolean writes, Words t) {
        var standing = standing(actor, source, last, t);
        var open = last.filter(draft -> !draft.isIssued()).isPresent();
        var path = DocumentPlaces.PAPERS + "/" + source.code();
        return new PapersPage.Row(
                t.of("document.paper." + source.code()),
                source.about(actor, ground),
                ground.subject(),
                t.has("document.paper." + source.code() + ".why")
                        ? t.of("document.paper." + source.code() + ".why")
                        : "",
                last.map(draft -> link(source, draft)).orElse(""),
                writes && last.isEmpty() ? path : "",
                writes && last.isPresent() && !open ? path : "",
                writes && open && source.isNumbered() && ground.subject().isEmpty() ? path : "",
                standing.mark(),
                standing.text(),
                standing.note(),
                last.filter(Draft::isIssued).isPresent() ? List.of() : lacks(actor, source, ground, writes));
    }

    /// Only who writes the papers can mend what they lack.
    private static List<DraftPage.Lack> lacks(Actor actor, PaperSource source, Ground ground, boolean writes) {
        return source.missing(actor, ground).stream()
                .map(finding -> new DraftPage.Lack(finding, writes ? Mending.of(finding, ground) : ""))
                .toList();
    }

    /// Copies for each guest are made from the draft's page, also once it is issued.
    private static String link(PaperSource source, Draft draft) {
        var paperId = draft.paperId();
        return paperId == null || source.isCopied()
                ? DocumentPlaces.PAPERS + "/drafts/" + draft.id()
                : "/papers/" + paperId;
    }

    private Standing standing(Actor actor, PaperSource source, Optional<Draft> last, Words t) {
        if (last.isEmpty()) {
            return new Standing("plain", t.of("document.state.none"), "");
        }
        var paperId = last.get().paperId();
        if (paperId == null) {
            var key = source.isNumbered() ? "document.state.draft" : "document.state.toPrint";
            return new Standing(
                    "heed",
                    t.of(key),
                    t.of("document.edited", last.get().editedBy(), last.get().editedAt()));
        }
        return issued(papers.visibleTo(actor, paperId), t);
    }

    private static Standing issued(Paper paper, Words t) {
        var number = t.of("document.numbered", paper.number(), paper.issuedOn());
        var recall = paper.recall();
        if (recall != null) {
            return new Standing("bad", t.of("document.state.recalled"), number);
        }
        return new Standing("good", t.of(paper.isSent() ? "document.state.sent" : "document.state.issued"), number);
    }

    private record Standing(String mark, String text, String note) {}
}
