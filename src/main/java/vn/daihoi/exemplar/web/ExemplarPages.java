package vn.daihoi.exemplar.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Evidences;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarRights;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.Judgement;
import vn.daihoi.exemplar.Ladder;
import vn.daihoi.exemplar.web.ExemplarPage.EvidenceLine;
import vn.daihoi.exemplar.web.ExemplarPage.Fact;
import vn.daihoi.exemplar.web.ExemplarPage.Family;
import vn.daihoi.exemplar.web.ExemplarPage.Head;
import vn.daihoi.exemplar.web.ExemplarPage.HonourLine;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Honours;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Puts together the page of one exemplar.
@Component
class ExemplarPages {
    private static final int KILOBYTE = 1024;

    private final Exemplars exemplars;
    private final Judgement judgement;
    private final Twins twins;
    private final Honours honours;
    private final Evidences evidences;
    private final ConsentViews consents;
    private final Course course;
    private final Movements movements;
    private final Units units;
    private final Season season;
    private final Acts.For acts;
    private final StoredFiles files;
    private final Drawn drawn;
    private final Dictionary dictionary;

    ExemplarPages(
            Exemplars exemplars,
            Judgement judgement,
            Twins twins,
            Honours honours,
            Evidences evidences,
            ConsentViews consents,
            Course course,
            Movements movements,
            Units units,
            Season season,
            Acts.For acts,
            StoredFiles files,
            Drawn drawn,
            Dictionary dictionary) {
        this.exemplars = exemplars;
        this.judgement = judgement;
        this.twins = twins;
        this.honours = honours;
        this.evidences = evidences;
        this.consents = consents;
        this.course = course;
        this.movements = movements;
        this.units = units;
        this.season = season;
        this.acts = acts;
        this.files = files;
        this.drawn = drawn;
        this.dictionary = dictionary;
    }

    ExemplarPage page(Actor actor, long id, ConsentForm consent, FormErrors errors) {
        return page(actor, id, consent, errors, List.of());
    }

    /// After something was asked for that a rule refused.
    ExemplarPage refused(Actor actor, long id, List<Finding> why) {
        return page(actor, id, ConsentForm.EMPTY, FormErrors.none(), why);
    }

    private ExemplarPage page(Actor actor, long id, ConsentForm consent, FormErrors errors, List<Finding> refused) {
        var one = exemplars.visibleTo(actor, id);
        var t = dictionary.here();
        var held = held(one);
        var rungs = Ladder.of(season.groups(actor), one.kind(), held, season.today());
        var may = acts.of(actor, one);
        return new ExemplarPage(
                List.of(new Crumb(t.of("exemplar.list.title"), ExemplarPlaces.LIST), new Crumb(one.name(), "")),
                head(one, t),
                Shown.paragraphs(one.sheet().deeds()),
                facts(one, t),
                ExemplarRights.keepsConsent(actor, one) || may.decide()
                        ? one.sheet().contact()
                        : "",
                judgement.of(actor, one),
                refused,
                twins.of(one, t),
                families(held, t),
                Rungs.views(rungs, true, t),
                Rungs.views(rungs, false, t),
                evidence(id, t),
                files.largest().toMegabytes(),
                consents.of(one, consent, errors, t),
                may,
                course.of(id, t),
                course.versions(id, t),
                drawn.of(actor, one));
    }

    private List<Honour> held(Exemplar one) {
        return honours.of(one.registrantId()).stream().map(Honours.Held::honour).toList();
    }

    private List<EvidenceLine> evidence(long id, Words t) {
        return evidences.of(id).stream()
                .map(one -> new EvidenceLine(
                        one.id(),
                        one.title(),
                        one.fileName(),
                        t.of("exemplar.evidence.size", Math.ceilDiv(one.size(), KILOBYTE)),
                        one.by()))
                .toList();
    }

    private Head head(Exemplar one, Words t) {
        var desk = units.find(one.deskUnitId());
        return new Head(
                one.id(),
                one.version(),
                one.name(),
                Shown.under(one, t),
                one.registrantId(),
                one.invented(),
                one.isNew(),
                one.sheet().headline(),
                Shown.state(one.state(), t),
                Shown.badge(one.state()),
                t.moment(one.state().at()),
                one.state().reason(),
                one.deskUnitId() == one.unitId() ? "" : desk.map(Unit::name).orElse(""),
                desk.map(Unit::parentId).isEmpty());
    }

    private List<Fact> facts(Exemplar one, Words t) {
        var named = movements.byIds(one.sheet().movements()).values().stream()
                .map(Movement::name)
                .toList();
        var facts = new ArrayList<Fact>();
        add(facts, t.of("exemplar.field"), Shown.field(one.sheet().field(), t));
        add(facts, t.of("exemplar.years"), one.sheet().years());
        add(facts, t.of("exemplar.movements"), String.join("; ", named));
        add(facts, t.of("exemplar.proposer"), one.unitName());
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    /// Each family apart, also when it is the only one.
    static List<Family> families(List<Honour> held, Words t) {
        return Arrays.stream(AwardFamily.values())
                .map(family -> new Family(t.of("people.family." + family.code()), lines(held, family, t)))
                .filter(family -> !family.honours().isEmpty())
                .toList();
    }

    private static List<HonourLine> lines(List<Honour> held, AwardFamily family, Words t) {
        return held.stream()
                .filter(one -> Awards.coded(one.award())
                        .map(award -> award.family() == family)
                        .orElse(false))
                .map(one -> new HonourLine(one.title(), Rungs.when(one, t), one.decision(), Rungs.law(one)))
                .toList();
    }
}
