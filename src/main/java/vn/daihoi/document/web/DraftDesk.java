package vn.daihoi.document.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.document.ComposePaper;
import vn.daihoi.document.Composed;
import vn.daihoi.document.Draft;
import vn.daihoi.document.Drafts;
import vn.daihoi.document.PaperSigns;
import vn.daihoi.document.SignedAs;
import vn.daihoi.document.Writers;
import vn.daihoi.paper.Register;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Capitals;

/// Lays out the page of one draft.
@Component
class DraftDesk {
    private static final int SOME = 12;

    private final Drafts drafts;
    private final ComposePaper compose;
    private final Register register;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    DraftDesk(Drafts drafts, ComposePaper compose, Register register, SeasonClock clock, Dictionary dictionary) {
        this.drafts = drafts;
        this.compose = compose;
        this.register = register;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    /// What came of a form that was not taken.
    ///
    /// @param words what was typed, by key
    record Said(Map<String, String> words, String number, String day, List<Finding> refused, FormErrors errors) {
        static final Said NOTHING = new Said(Map.of(), "", "", List.of(), FormErrors.none());

        static Said typed(Map<String, String> words) {
            return new Said(words, "", "", List.of(), FormErrors.none());
        }
    }

    DraftPage page(Actor actor, long id, Said said) {
        return page(actor, drafts.visibleTo(actor, id), said, false);
    }

    /// After somebody else saved first: what both wrote, side by side.
    DraftPage clash(Actor actor, long id, Map<String, String> words) {
        return page(actor, drafts.visibleTo(actor, id), Said.typed(words), true);
    }

    private DraftPage page(Actor actor, Draft draft, Said said, boolean clash) {
        var t = dictionary.here();
        var composed = compose.draft(actor, draft);
        var inputs = new DraftInputs(composed, draft, said.words(), t);
        var changed = PaperSigns.changed(draft, composed);
        var title = title(actor, composed, t);
        return new DraftPage(
                List.of(new Crumb(t.of("document.papers"), papers(actor, draft)), new Crumb(title, "")),
                path(draft),
                title,
                template(composed, t),
                draft.version(),
                PaperSigns.seen(composed),
                PaperSigns.look(composed),
                composed.filled().pageCount(),
                t.of("document.edited", draft.editedBy(), draft.editedAt()),
                inputs.open(),
                inputs.typed(),
                inputs.head(),
                inputs.filled(),
                changed.stream()
                        .limit(SOME)
                        .map(one -> new DraftPage.Line(inputs.label(one.path()), one.was(), one.now(), one.typedOver()))
                        .toList(),
                Math.max(0, changed.size() - SOME),
                composed.contents().missing().stream()
                        .map(finding -> new DraftPage.Lack(finding, Mending.of(finding, composed.ground())))
                        .toList(),
                toLookAt(composed),
                Writers.write(actor, draft.unitId()) && !draft.isIssued(),
                composed.source().isNumbered(),
                composed.source().isCopied(),
                issue(draft, composed, said, t),
                said.refused(),
                clash ? clashes(draft, said.words(), inputs) : List.of(),
                draft.editedBy(),
                t.moment(draft.editedAt()));
    }

    /// Who signs for whom, and what the annex on capitals would write otherwise, each words once: to be looked at,
    /// never changed by itself.
    private static List<Finding> toLookAt(Composed composed) {
        var capitals = Capitals.check(composed.filled().text()).stream()
                .map(fault -> new Finding(
                        "VS-107", Severity.NOTE, null, List.of(fault.found(), fault.wanted(), fault.rule()), null))
                .distinct()
                .limit(SOME);
        return Stream.concat(SignedAs.doubt(composed).stream(), capitals).toList();
    }

    private static String title(Actor actor, Composed composed, Words t) {
        var kind = t.of("document.paper." + composed.source().code());
        var about = composed.source().about(actor, composed.ground());
        return about.isEmpty() ? kind : t.of("document.about", kind, about);
    }

    /// Who only reads goes back to the papers of the unit the draft is of.
    private static String papers(Actor actor, Draft draft) {
        return Writers.write(actor, draft.unitId()) ? DocumentPlaces.PAPERS : "/units/" + draft.unitId() + "/documents";
    }

    static String path(Draft draft) {
        return DocumentPlaces.PAPERS + "/drafts/" + draft.id();
    }

    private static String template(Composed composed, Words t) {
        return composed.template()
                .map(own -> t.of("document.template.own", own.version(), own.madeBy()))
                .orElseGet(() -> t.of("document.template.builtIn"));
    }

    private DraftPage.Issue issue(Draft draft, Composed composed, Said said, Words t) {
        var sign = PaperSigns.sign(composed);
        var today = clock.today();
        var day = VietnameseDate.read(said.day()).orElse(today);
        var next = register.next(draft.unitId(), composed.letterhead().body(), sign, year(day));
        return new DraftPage.Issue(
                said.number().isEmpty() ? String.valueOf(next) : said.number(),
                sign,
                said.day().isEmpty() ? t.day(today) : said.day(),
                next == 1
                        ? t.of("document.issue.first", String.valueOf(year(day)))
                        : t.of("document.issue.last", next - 1, sign),
                said.errors());
    }

    private static int year(LocalDate day) {
        return day.getYear();
    }

    private static List<Clash> clashes(Draft theirs, Map<String, String> mine, DraftInputs inputs) {
        var clashes = new ArrayList<Clash>();
        Stream.concat(theirs.typed().keySet().stream(), mine.keySet().stream())
                .distinct()
                .forEach(key -> {
                    var their = inputs.standing(key);
                    var own = mine.getOrDefault(key, their);
                    if (!their.equals(own)) {
                        clashes.add(new Clash(inputs.label(key), their, own));
                    }
                });
        return clashes;
    }
}
