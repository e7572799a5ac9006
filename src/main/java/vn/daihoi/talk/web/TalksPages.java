package vn.daihoi.talk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarFilter;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Traits;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.talk.Balances;
import vn.daihoi.talk.Talk;
import vn.daihoi.talk.TalkState;
import vn.daihoi.talk.Talks;
import vn.daihoi.talk.Way;

/// Puts together the page with those who speak at a conference.
@Component
class TalksPages {
    private static final int CANDIDATES = 20;

    private final DayHeads heads;
    private final Talks talks;
    private final Balances balances;
    private final Exemplars exemplars;
    private final Registrants registrants;
    private final Dictionary dictionary;

    TalksPages(
            DayHeads heads,
            Talks talks,
            Balances balances,
            Exemplars exemplars,
            Registrants registrants,
            Dictionary dictionary) {
        this.heads = heads;
        this.talks = talks;
        this.balances = balances;
        this.exemplars = exemplars;
        this.registrants = registrants;
        this.dictionary = dictionary;
    }

    TalksPage page(Actor actor, long conferenceId, String q, TalksPage.Typed typed, FormErrors errors) {
        var t = dictionary.here();
        var head = heads.of(actor, conferenceId, TalkPlaces.PATH, t);
        var seen = heads.seen(actor, conferenceId);
        var all = talks.of(conferenceId);
        var speakers = exemplars.byIds(actor, all.stream().map(Talk::exemplarId).toList());
        var traits = registrants.traitsOf(
                speakers.values().stream().map(Exemplar::registrantId).toList());
        return new TalksPage(
                head,
                "/conferences/" + conferenceId + "/talks",
                all.stream()
                        .map(one -> line(one, speakers.get(one.exemplarId()), t))
                        .toList(),
                all.stream()
                        .filter(one -> one.way() == Way.PAPERS)
                        .mapToInt(one -> one.time().minutes())
                        .sum(),
                balance(speakers, traits),
                balances.of(actor, seen.unit(), seen.conference().season(), speakers.values(), t),
                head.edits() ? candidates(actor, seen.conference().season(), q, speakers, t) : List.of(),
                q,
                ways(t),
                typed,
                errors);
    }

    private static TalksPage.Line line(Talk one, @Nullable Exemplar who, Words t) {
        return new TalksPage.Line(
                one.id(),
                who == null ? "" : who.name(),
                who != null && who.invented(),
                who == null ? "" : who.unitName(),
                t.of("talk.way." + one.way().code()),
                one.title(),
                one.reasons(),
                one.time().minutes(),
                t.of("talk.state." + one.state().code()),
                badge(one.state()));
    }

    static String badge(TalkState state) {
        return switch (state) {
            case WRITING -> "plain";
            case REVIEWING -> "heed";
            case FROZEN -> "good";
        };
    }

    /// Ethnicity is not counted beside so few names: with one speaker more or less the number would tell whose it is.
    private static TalksPage.Balance balance(Map<Long, Exemplar> speakers, Map<Long, Traits> traits) {
        return new TalksPage.Balance(
                speakers.size(),
                (int) traits.values().stream()
                        .filter(one -> one.sex() == Sex.FEMALE)
                        .count(),
                (int) traits.values().stream()
                        .filter(one -> one.work() == Work.DIRECT)
                        .count(),
                (int) speakers.values().stream()
                        .map(one -> one.sheet().field())
                        .distinct()
                        .count(),
                (int) speakers.values().stream()
                        .map(Exemplar::unitId)
                        .distinct()
                        .count());
    }

    /// Those vouched for and not chosen yet.
    private List<TalksPage.Candidate> candidates(
            Actor actor, String season, String q, Map<Long, Exemplar> chosen, Words t) {
        var found = new ArrayList<Exemplar>();
        for (var state : List.of("chosen", "taken_up")) {
            var filter = new ExemplarFilter(season, q, null, null, null, null, state, null, false);
            exemplars.find(actor, filter, CANDIDATES * 2, 0).rows().stream()
                    .filter(one -> !chosen.containsKey(one.id()))
                    .forEach(found::add);
        }
        var some = found.subList(0, Math.min(CANDIDATES, found.size()));
        var traits =
                registrants.traitsOf(some.stream().map(Exemplar::registrantId).toList());
        return some.stream()
                .map(one -> new TalksPage.Candidate(
                        one.id(),
                        one.name(),
                        one.invented(),
                        one.unitName(),
                        one.sheet().headline(),
                        facts(one, traits.get(one.registrantId()), t)))
                .toList();
    }

    private static String facts(Exemplar one, @Nullable Traits traits, Words t) {
        var facts = new ArrayList<String>();
        var field = one.sheet().field();
        if (field != null) {
            facts.add(t.of("people.sector." + field.code()));
        }
        if (traits != null && traits.sex() != null) {
            facts.add(t.of("people.sex." + traits.sex().code()));
        }
        if (traits != null && traits.work() != null) {
            facts.add(t.of("people.work." + traits.work().code()));
        }
        if (one.isNew()) {
            facts.add(t.of("exemplar.new"));
        }
        return String.join(" · ", facts);
    }

    private static List<Choice> ways(Words t) {
        return Arrays.stream(Way.values())
                .map(one -> new Choice(one.code(), t.of("talk.way." + one.code())))
                .toList();
    }
}
