package vn.daihoi.commendation.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Giver;
import vn.daihoi.commendation.Lines;
import vn.daihoi.commendation.Proposal;
import vn.daihoi.commendation.ProposalRules;
import vn.daihoi.commendation.Round;
import vn.daihoi.commendation.Rounds;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.people.Award;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.Registrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Lays out the form of a proposal.
@Component
class ProposalPages {
    private static final int MOST_FOUND = 12;
    /// What units propose most stands first.
    private static final List<String> FORMS = List.of("bằng khen", "giấy khen", "danh hiệu thi đua", "huân chương");

    private final Rounds rounds;
    private final Registrants registrants;
    private final RegistrantSearch search;
    private final Honours honours;
    private final Lines lines;
    private final Exemplars exemplars;
    private final Units units;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    ProposalPages(
            Rounds rounds,
            Registrants registrants,
            RegistrantSearch search,
            Honours honours,
            Lines lines,
            Exemplars exemplars,
            Units units,
            Dictionary dictionary,
            SeasonClock clock) {
        this.rounds = rounds;
        this.registrants = registrants;
        this.search = search;
        this.honours = honours;
        this.lines = lines;
        this.exemplars = exemplars;
        this.units = units;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /// As typed, over what stands there.
    record Typed(String honour, String achievement, FormErrors errors, List<Finding> findings, String stale) {
        static final Typed NOTHING = new Typed("", "", FormErrors.none(), List.of(), "");
    }

    /// Somebody is looked for.
    ProposalPage looking(Actor actor, long roundId, String who) {
        var t = dictionary.here();
        var round = rounds.visibleTo(actor, roundId);
        var filter = RegistrantFilter.named(who);
        var found = who.isEmpty()
                ? List.<RegistrantSearch.Listed>of()
                : search.find(actor, filter, MOST_FOUND, 0).rows();
        return new ProposalPage(
                crumbs(round, t, t.of("commendation.propose")),
                roundId,
                0,
                0,
                who,
                found.stream().map(one -> found(one, t)).toList(),
                0,
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                FormErrors.none(),
                List.of(),
                "");
    }

    private static ProposalPage.Found found(RegistrantSearch.Listed one, Words t) {
        var registrant = one.registrant();
        return new ProposalPage.Found(
                registrant.id(),
                registrant.name().full(),
                t.of("people.kind." + registrant.kind().code()),
                Stream.of(registrant.facts().post(), one.unitName() == null ? "" : one.unitName())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    /// Somebody was chosen.
    ProposalPage chosen(Actor actor, long roundId, long registrantId, Typed typed) {
        var t = dictionary.here();
        var round = rounds.visibleTo(actor, roundId);
        var registrant = registrants.visibleTo(actor, registrantId);
        var exemplar = exemplar(actor, round, registrant);
        var achievement = typed.equals(Typed.NOTHING)
                ? exemplar.map(one -> one.sheet().headline()).orElse("")
                : typed.achievement;
        return form(round, registrant, exemplar, null, typed.honour, achievement, typed, typed.findings, t);
    }

    ProposalPage written(Actor actor, Proposal proposal, Typed typed) {
        var t = dictionary.here();
        var round = rounds.visibleTo(actor, proposal.roundId());
        var registrant = registrants.visibleTo(actor, proposal.registrantId());
        var untouched = typed.equals(Typed.NOTHING);
        var findings = untouched
                ? lines.of(actor, List.of(proposal)).stream()
                        .flatMap(line -> ProposalRules.check(line, clock.today()).stream())
                        .toList()
                : typed.findings;
        return form(
                round,
                registrant,
                exemplar(actor, round, registrant),
                proposal,
                untouched ? proposal.award() + "/" + proposal.rank() : typed.honour,
                untouched ? proposal.achievement() : typed.achievement,
                typed,
                findings,
                t);
    }

    /// What was written of them as an exemplar of the season is not written again.
    private Optional<Exemplar> exemplar(Actor actor, Round round, Registrant registrant) {
        return Optional.ofNullable(exemplars
                .ofRegistrants(actor, round.season(), List.of(registrant.id()))
                .get(registrant.id()));
    }

    private ProposalPage form(
            Round round,
            Registrant registrant,
            Optional<Exemplar> exemplar,
            @org.jspecify.annotations.Nullable Proposal proposal,
            String honour,
            String achievement,
            Typed typed,
            List<Finding> findings,
            Words t) {
        return new ProposalPage(
                crumbs(round, t, registrant.name().full()),
                round.id(),
                proposal == null ? 0 : proposal.id(),
                proposal == null ? 0 : proposal.version(),
                "",
                List.of(),
                registrant.id(),
                registrant.name().full(),
                Stream.of(
                                t.of("people.kind." + registrant.kind().code()),
                                registrant.facts().post(),
                                units.find(registrant.unitId()).map(Unit::name).orElse(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                exemplar.map(one -> "/exemplars/" + one.id()).orElse(""),
                honours.of(registrant.id()).stream()
                        .map(held -> "%s (%d)%s"
                                .formatted(
                                        held.honour().title(),
                                        held.honour().year(),
                                        held.honour().decision().isEmpty()
                                                ? ""
                                                : ", " + held.honour().decision()))
                        .toList(),
                choices(registrant.kind(), t),
                honour,
                achievement,
                typed.errors,
                findings,
                typed.stale);
    }

    private List<Choice> choices(Kind kind, Words t) {
        return Awards.all().stream()
                .filter(award ->
                        award.subjects().contains(kind) && !clock.today().isBefore(award.since()))
                .sorted(Comparator.comparingInt(ProposalPages::place))
                .flatMap(award -> choices(award, t))
                .toList();
    }

    private static int place(Award award) {
        var place = FORMS.indexOf(award.form());
        return award.family() == AwardFamily.STATE_TITLE ? FORMS.size() + 1 : place < 0 ? FORMS.size() : place;
    }

    private static Stream<Choice> choices(Award award, Words t) {
        var by = Giver.of(award.code()).map(Giver::by).orElse("");
        var ranks = award.ranks().isEmpty() ? List.of("") : award.ranks();
        return ranks.stream()
                .map(rank -> new Choice(
                        award.code() + "/" + rank,
                        by.isEmpty()
                                ? Proposal.title(award.code(), rank)
                                : t.of("commendation.honour.by", Proposal.title(award.code(), rank), by)));
    }

    private List<vn.daihoi.shared.web.Crumb> crumbs(Round round, Words t, String here) {
        var unit = units.find(round.unitId()).map(Unit::name).orElse("");
        return CommendationPlaces.crumbs(
                t, unit, round.unitId(), round.name(), "/commendations/" + round.id(), here, "");
    }
}
