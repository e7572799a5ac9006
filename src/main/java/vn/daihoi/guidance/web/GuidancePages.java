package vn.daihoi.guidance.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.guidance.GuidanceRights;
import vn.daihoi.guidance.GuidanceRules;
import vn.daihoi.guidance.Guide;
import vn.daihoi.guidance.Guides;
import vn.daihoi.guidance.Question;
import vn.daihoi.guidance.Questions;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the pages of guidance and of questions. Which unit has asked, everybody may know.
@Component
class GuidancePages {
    private final Guides guides;
    private final Questions questions;
    private final Units units;
    private final PlansInForce plans;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    GuidancePages(
            Guides guides,
            Questions questions,
            Units units,
            PlansInForce plans,
            SeasonClock clock,
            Dictionary dictionary) {
        this.guides = guides;
        this.questions = questions;
        this.units = units;
        this.plans = plans;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    /// What is in force for the reader's unit.
    Optional<Plan> plan(Actor actor) {
        return own(actor).flatMap(unit -> plans.on(clock.today(), unit.path()));
    }

    Optional<Unit> own(Actor actor) {
        return actor.unitId() == null ? units.root() : units.find(actor.unitId());
    }

    static List<Cited<DelegateGroup>> groups(Plan plan) {
        return plan.tiers().stream().flatMap(tier -> tier.groups().stream()).toList();
    }

    GuidancePage guides(Actor actor) {
        var t = dictionary.here();
        var plan = plan(actor);
        var season = plan.map(one -> one.heading().season()).orElse("");
        var all = guides.ofSeason(season);
        var asked = questions.ofSeason(season);
        var groups = plan.map(GuidancePages::groups).orElse(List.of());
        var shown = new ArrayList<GuidancePage.Group>();
        var names = names(all.stream().map(Guide::unitId));
        shown.add(group(actor, "", t.of("guidance.everybody"), null, all, asked, names, t));
        groups.forEach(
                one -> shown.add(group(actor, one.value().code(), one.value().name(), one, all, asked, names, t)));
        var speaks = guidesOthers(actor);
        return new GuidancePage(
                GuidancePlaces.tabs(t, GuidancePlaces.GUIDES),
                shown,
                speaks ? findings(actor, groups, all, asked) : List.of(),
                speaks);
    }

    /// Units without any below them guide nobody.
    private boolean guidesOthers(Actor actor) {
        return own(actor)
                .filter(unit -> GuidanceRights.maySpeak(actor, unit.id()))
                .filter(unit -> !units.childrenOf(actor, unit.id()).isEmpty())
                .isPresent();
    }

    private List<Finding> findings(
            Actor actor, List<Cited<DelegateGroup>> groups, List<Guide> all, List<Question> asked) {
        var own = own(actor).map(Unit::id).orElse(0L);
        var line = new HashSet<Long>(Set.of(own));
        units.ancestorsOf(own).forEach(unit -> line.add(unit.id()));
        return GuidanceRules.check(
                groups,
                all,
                line,
                asked.stream().filter(one -> one.toUnitId() == own).toList(),
                clock.instant());
    }

    private GuidancePage.Group group(
            Actor actor,
            String code,
            String name,
            @Nullable Cited<DelegateGroup> planned,
            List<Guide> all,
            List<Question> asked,
            Map<Long, String> names,
            Words t) {
        return new GuidancePage.Group(
                code,
                name,
                planned == null ? null : planned.citation(),
                planned == null ? List.of() : lines(planned.value()),
                all.stream()
                        .filter(one -> one.group().equals(code))
                        .map(one -> new GuidancePage.Line(
                                one.id(),
                                one.title(),
                                one.words(),
                                one.paper(),
                                names.getOrDefault(one.unitId(), ""),
                                t.moment(one.publishedAt()),
                                GuidanceRights.maySpeak(actor, one.unitId())))
                        .toList(),
                asked.stream()
                        .filter(one -> one.group().equals(code) && one.isAnswered())
                        .count());
    }

    private static List<String> lines(DelegateGroup group) {
        return Stream.concat(Stream.ofNullable(group.criteria()), group.posts().stream())
                .toList();
    }

    /// What was typed for a question, or as an answer that came too late.
    record Typed(String to, String words, FormErrors errors, long clashId, String answer) {
        static final Typed NOTHING = new Typed("", "", FormErrors.none(), 0, "");
    }

    QuestionsPage questions(Actor actor, String group, String q, Typed typed) {
        var t = dictionary.here();
        var plan = plan(actor);
        var season = plan.map(one -> one.heading().season()).orElse("");
        var groups = plan.map(GuidancePages::groups).orElse(List.of());
        var plain = VietnameseText.plain(q);
        var wanted = questions.ofSeason(season).stream()
                .filter(one -> group.isEmpty() || one.group().equals(group))
                .filter(one -> plain.isEmpty() || text(one).contains(plain))
                .toList();
        var names = names(wanted.stream().flatMap(one -> Stream.of(one.unitId(), one.toUnitId())));
        var rows = wanted.stream().map(one -> row(actor, one, groups, names, t)).toList();
        return new QuestionsPage(
                GuidancePlaces.tabs(t, GuidancePlaces.QUESTIONS),
                rows,
                choices(groups),
                above(actor),
                group,
                q,
                typed.words(),
                typed.to(),
                typed.errors(),
                typed.clashId(),
                typed.answer());
    }

    static List<Choice> choices(List<Cited<DelegateGroup>> groups) {
        return groups.stream()
                .map(one -> new Choice(one.value().code(), one.value().name()))
                .toList();
    }

    private static String text(Question one) {
        var answer = one.answer();
        return VietnameseText.plain(one.words() + " " + (answer == null ? "" : answer.words()));
    }

    private List<Choice> above(Actor actor) {
        return own(actor).filter(unit -> GuidanceRights.maySpeak(actor, unit.id())).stream()
                .flatMap(unit -> units.ancestorsOf(unit.id()).stream())
                .map(unit -> new Choice(Long.toString(unit.id()), unit.name()))
                .toList();
    }

    private QuestionsPage.Row row(
            Actor actor, Question one, List<Cited<DelegateGroup>> groups, Map<Long, String> names, Words t) {
        var answer = one.answer();
        return new QuestionsPage.Row(
                one.id(),
                groups.stream()
                        .map(Cited::value)
                        .filter(group -> group.code().equals(one.group()))
                        .map(DelegateGroup::name)
                        .findFirst()
                        .orElse(""),
                one.words(),
                names.getOrDefault(one.unitId(), ""),
                t.moment(one.askedAt()),
                names.getOrDefault(one.toUnitId(), ""),
                answer == null ? "" : answer.words(),
                answer == null ? "" : t.of("guidance.answered", answer.by(), t.moment(answer.at())),
                GuidanceRights.maySpeak(actor, one.toUnitId()),
                GuidanceRights.maySpeak(actor, one.unitId()),
                one.version());
    }

    /// Each unit is looked up once, however many lines name it.
    private Map<Long, String> names(Stream<Long> unitIds) {
        var names = new HashMap<Long, String>();
        Acting.as(Actor.SYSTEM, () -> {
            unitIds.distinct().forEach(id -> units.find(id).ifPresent(unit -> names.put(id, unit.name())));
            return names;
        });
        return names;
    }
}
