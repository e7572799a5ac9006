package vn.daihoi.people.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Field;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Honours.Held;
import vn.daihoi.people.ListWords;
import vn.daihoi.people.Merges;
import vn.daihoi.people.PeopleRights;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Scribe;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.Written;
import vn.daihoi.people.web.PersonPage.Absorbed;
import vn.daihoi.people.web.PersonPage.Fact;
import vn.daihoi.people.web.PersonPage.Family;
import vn.daihoi.people.web.PersonPage.HonourForm;
import vn.daihoi.people.web.PersonPage.HonourLine;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// Puts together the page of one registrant.
@Component
class PersonPages {
    private static final String MASK = "•••••";

    private final Scribe scribe;
    private final Honours honours;
    private final Merges merges;
    private final Histories histories;
    private final UnitBoxes boxes;
    private final RegistrantPanels panels;
    private final Dictionary dictionary;

    PersonPages(
            Scribe scribe,
            Honours honours,
            Merges merges,
            Histories histories,
            UnitBoxes boxes,
            RegistrantPanels panels,
            Dictionary dictionary) {
        this.scribe = scribe;
        this.honours = honours;
        this.merges = merges;
        this.histories = histories;
        this.boxes = boxes;
        this.panels = panels;
        this.dictionary = dictionary;
    }

    /// @param opened what is sensitive, after a look was written down; empty leaves the mask
    PersonPage page(Actor actor, Registrant one, Optional<Sensitive> opened, HonourForm honour, FormErrors errors) {
        var t = dictionary.here();
        var name = one.name().full();
        var written = scribe.write(one.profile(), opened.orElse(Sensitive.UNKNOWN));
        var merged = one.mergedInto();
        return new PersonPage(
                List.of(new Crumb(t.of("people.list.title"), "/people"), new Crumb(name, "")),
                one.id(),
                name,
                under(one, t),
                one.invented(),
                facts(written, false, t),
                opened.isPresent() ? facts(written, true, t) : masked(t),
                opened.isPresent(),
                PeopleRights.seesSensitive(actor, one.unitId()),
                merged == null && PeopleRights.mayChange(actor, one.unitId()),
                families(honours.of(one.id()), t),
                honour,
                errors,
                Choices.awards(one.kind()),
                List.of(new Choice("Nhất", "Nhất"), new Choice("Nhì", "Nhì"), new Choice("Ba", "Ba")),
                merged == null ? "" : "/people/" + merged,
                absorbed(actor, one, t),
                histories.of(one.id(), t),
                panels.of(actor, one));
    }

    private String under(Registrant one, Words t) {
        var unit = boxes.name(one.unitId());
        var post = one.facts().post();
        var kind = t.of("people.kind." + one.kind().code());
        return String.join(
                " · ",
                java.util.stream.Stream.of(kind, post, unit)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static List<Fact> facts(Written written, boolean sensitive, Words t) {
        return Arrays.stream(Field.values())
                .filter(field -> field.isSensitive() == sensitive && field != Field.KIND)
                .filter(field -> sensitive || !written.text(field).isEmpty())
                .map(field -> new Fact(label(field, t), shown(field, written, t)))
                .toList();
    }

    private static String shown(Field field, Written written, Words t) {
        var text = written.text(field);
        return text.isEmpty() ? t.of("people.unknown") : ListWords.show(field, text, t);
    }

    private static List<Fact> masked(Words t) {
        return Arrays.stream(Field.values())
                .filter(Field::isSensitive)
                .map(field -> new Fact(label(field, t), MASK))
                .toList();
    }

    static String label(Field field, Words t) {
        return t.of("people." + field.key());
    }

    /// Each family apart, also when it is the only one.
    private static List<Family> families(List<Held> held, Words t) {
        var families = new ArrayList<Family>();
        for (var family : AwardFamily.values()) {
            var lines = held.stream()
                    .filter(one -> Awards.coded(one.honour().award())
                            .map(award -> award.family() == family)
                            .orElse(false))
                    .map(one -> line(one, t))
                    .toList();
            if (!lines.isEmpty()) {
                families.add(new Family(t.of("people.family." + family.code()), lines));
            }
        }
        return families;
    }

    private static HonourLine line(Held held, Words t) {
        var honour = held.honour();
        var when = honour.decidedOn() == null ? Integer.toString(honour.year()) : t.day(honour.decidedOn());
        return new HonourLine(held.id(), honour.title(), when, honour.decision());
    }

    private List<Absorbed> absorbed(Actor actor, Registrant one, Words t) {
        return merges.inForce().stream()
                .filter(merge -> merge.survivorId() == one.id())
                .map(merge -> new Absorbed(
                        merge.id(), merge.absorbedName(), t.moment(merge.at()), PeopleRights.keepsSubtree(actor)))
                .toList();
    }
}
