package vn.daihoi.paper.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.paper.PaperKind;
import vn.daihoi.paper.Recipients;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.NamedBody;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.plan.Recipient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// What a sender may tick: bodies to sign for, tiers, kinds, units with all below them, single units.
@Component
class RecipientChoices {
    private final Recipients recipients;
    private final Units units;
    private final PlansInForce plans;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    RecipientChoices(Recipients recipients, Units units, PlansInForce plans, SeasonClock clock, Dictionary dictionary) {
        this.recipients = recipients;
        this.units = units;
        this.plans = plans;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    Optional<Plan> plan(Actor actor) {
        var unitId = actor.unitId();
        return unitId == null ? Optional.empty() : units.pathOf(unitId).flatMap(path -> plans.on(clock.today(), path));
    }

    SendPage.Choices of(Actor actor) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        var unitId = actor.unitId();
        var below = unitId == null ? List.<Unit>of() : below(actor, unitId);
        var kinds = unitId == null ? List.<String>of() : List.copyOf(recipients.kinds(unitId, clock.today()));
        return new SendPage.Choices(
                issuers(actor),
                Stream.of(PaperKind.values())
                        .map(kind -> new Choice(kind.code(), dictionary.here().of("paper.kind." + kind.code())))
                        .toList(),
                tiers(actor, kinds),
                kinds.stream().sorted().map(kind -> kind(kind, t)).toList(),
                below.stream()
                        .filter(unit ->
                                unit.kind().equals("huyen") || unit.kind().equals("tinh"))
                        .map(unit -> new Choice(unit.code(), t.of("paper.subtree", unit.name())))
                        .toList(),
                below.stream().map(unit -> new Choice(unit.code(), unit.name())).toList());
    }

    private List<Unit> below(Actor actor, long unitId) {
        return units.childrenOf(actor, unitId).stream()
                .filter(unit -> unit.isValidOn(clock.today()))
                .toList();
    }

    private List<Choice> tiers(Actor actor, List<String> kinds) {
        return plan(actor).map(Plan::tiers).orElse(List.of()).stream()
                .filter(tier -> tier.kinds().stream()
                        .anyMatch(kind -> kinds.contains(kind.value().kind())))
                .map(tier -> new Choice(tier.code(), tier.name().value()))
                .toList();
    }

    private static Choice kind(String kind, Words t) {
        return new Choice(kind, t.of("unit.kind." + kind));
    }

    /// The bodies the plan names, then the unit itself.
    List<Choice> issuers(Actor actor) {
        var names = new ArrayList<String>();
        plan(actor)
                .map(Plan::bodies)
                .ifPresent(bodies -> Stream.of(bodies.issuer(), bodies.standingBody())
                        .forEach(body -> name(body).ifPresent(names::add)));
        Optional.ofNullable(actor.unitId()).flatMap(units::find).map(Unit::name).ifPresent(names::add);
        return names.stream().distinct().map(name -> new Choice(name, name)).toList();
    }

    private static Optional<String> name(@org.jspecify.annotations.Nullable Cited<NamedBody> body) {
        return Optional.ofNullable(body).map(it -> it.value().name());
    }

    PaperForm formOf(Plan plan) {
        var heading = plan.heading();
        var issued = heading.issued();
        var signer = heading.signer();
        var lines = plan.recipients().stream().map(Cited::value).toList();
        return new PaperForm(
                name(plan.bodies().issuer()).orElse(heading.issuer()),
                heading.number(),
                issued == null ? "" : VietnameseDate.show(issued),
                PaperKind.PLAN.code(),
                heading.title(),
                signer == null ? "" : signer.value().name(),
                lines.stream().map(Recipient::name).collect(Collectors.joining("\n")),
                List.of(),
                lines.stream().flatMap(line -> line.kinds().stream()).distinct().toList(),
                List.of(),
                lines.stream().flatMap(line -> line.units().stream()).distinct().toList(),
                "");
    }
}
