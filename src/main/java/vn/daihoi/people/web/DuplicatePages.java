package vn.daihoi.people.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.people.Alike;
import vn.daihoi.people.Duplicates;
import vn.daihoi.people.Field;
import vn.daihoi.people.ListWords;
import vn.daihoi.people.Merges;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Scribe;
import vn.daihoi.people.SearchDuplicates;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.people.Written;
import vn.daihoi.people.web.DuplicatesPage.Merged;
import vn.daihoi.people.web.DuplicatesPage.Pair;
import vn.daihoi.people.web.DuplicatesPage.Side;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// Tells in words why two entries look like one person.
@Component
class DuplicatePages {
    private static final int PAGE = 20;

    private final Duplicates duplicates;
    private final SearchDuplicates search;
    private final Merges merges;
    private final SensitiveData sensitiveData;
    private final Scribe scribe;
    private final UnitBoxes boxes;
    private final Dictionary dictionary;

    DuplicatePages(
            Duplicates duplicates,
            SearchDuplicates search,
            Merges merges,
            SensitiveData sensitiveData,
            Scribe scribe,
            UnitBoxes boxes,
            Dictionary dictionary) {
        this.duplicates = duplicates;
        this.search = search;
        this.merges = merges;
        this.sensitiveData = sensitiveData;
        this.scribe = scribe;
        this.boxes = boxes;
        this.dictionary = dictionary;
    }

    DuplicatesPage list(Actor actor, int number) {
        var t = dictionary.here();
        var standing = search.standing();
        var found = duplicates.all(actor, (number - 1) * PAGE, PAGE);
        return new DuplicatesPage(
                PeoplePlaces.tabs(actor, t, "/people/duplicates"),
                standing.percent(),
                standing.at() == null ? "" : t.of("people.duplicates.asOf", t.moment(standing.at())),
                found.some().stream().map(alike -> pair(alike, t)).toList(),
                new Pages(number, PAGE, found.total()),
                merges.inForce().stream()
                        .limit(PAGE)
                        .map(merge -> merged(merge, t))
                        .toList());
    }

    ComparePage compare(Actor actor, long one, long other, List<Finding> findings, boolean stale) {
        var t = dictionary.here();
        var alike = duplicates.compare(actor, one, other);
        var mine = alike.one().id() == one ? alike.one() : alike.other();
        var theirs = alike.one().id() == one ? alike.other() : alike.one();
        var crumbs = List.of(
                new Crumb(t.of("people.list.title"), "/people"),
                new Crumb(t.of("people.tab.duplicates"), "/people/duplicates"),
                new Crumb(t.of("people.compare"), ""));
        return new ComparePage(
                crumbs,
                pair(new Alike(mine, theirs, alike.score(), alike.reasons()), t),
                mine.version(),
                theirs.version(),
                rows(written(actor, mine), written(actor, theirs), t),
                findings,
                stale);
    }

    /// Side by side everything is shown, what is sensitive too: a look at both.
    private Written written(Actor actor, Registrant one) {
        var sensitive = sensitiveData.look(actor, one.id(), "people.look.merge").orElse(Sensitive.UNKNOWN);
        return scribe.write(one.profile(), sensitive);
    }

    private static List<ComparePage.Row> rows(Written one, Written other, Words t) {
        return Arrays.stream(Field.values())
                .filter(field -> field != Field.KIND)
                .filter(field -> !(one.text(field) + other.text(field)).isEmpty())
                .map(field -> new ComparePage.Row(
                        field.key(),
                        PersonPages.label(field, t),
                        ListWords.show(field, one.text(field), t),
                        ListWords.show(field, other.text(field), t),
                        !one.text(field).equals(other.text(field)),
                        one.text(field).isEmpty()))
                .toList();
    }

    private Pair pair(Alike alike, Words t) {
        return new Pair(
                "/people/duplicates/" + alike.one().id() + "/" + alike.other().id(),
                side(alike.one(), t),
                side(alike.other(), t),
                switch (alike.degree()) {
                    case VERY -> "bad";
                    case QUITE -> "heed";
                    case PERHAPS -> "plain";
                },
                t.of("people.degree." + alike.degree()),
                alike.score(),
                reasons(alike, true, t),
                reasons(alike, false, t));
    }

    private static List<String> reasons(Alike alike, boolean speakingFor, Words t) {
        return alike.reasons().stream()
                .filter(reason -> reason.speaksFor() == speakingFor)
                .map(reason -> t.of(reason.key(), reason.values().toArray()))
                .toList();
    }

    private Side side(Registrant one, Words t) {
        return new Side(
                one.id(),
                one.name().full(),
                PersonRow.born(one.facts(), t),
                one.facts().post(),
                boxes.name(one.unitId()),
                one.invented());
    }

    private static Merged merged(vn.daihoi.people.Merge merge, Words t) {
        return new Merged(merge.id(), merge.survivorId(), merge.absorbedName(), merge.byName(), t.moment(merge.at()));
    }
}
