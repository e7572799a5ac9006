package vn.daihoi.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Axis;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.Named;
import vn.daihoi.plan.Plan;

/// Everything of the plan but tiers and duties, section by section. What the plan does not have is left out.
final class PlanSections {
    private final Plan plan;
    private final PlanSpeech speech;
    private final List<Section> sections = new ArrayList<>();

    private PlanSections(Plan plan, PlanSpeech speech) {
        this.plan = plan;
        this.speech = speech;
    }

    static List<Section> of(Plan plan, PlanSpeech speech) {
        var sections = new PlanSections(plan, speech);
        sections.pilots();
        sections.event();
        sections.congress();
        sections.purposes();
        return sections.sections.stream()
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private void pilots() {
        var pilots = plan.pilots();
        var lines = new ArrayList<Line>();
        pilots.units().forEach(unit -> lines.add(Line.of("", unit.value().name(), unit.citation())));
        if (pilots.window() != null) {
            lines.add(Line.of(
                    speech.t().of("plan.window"),
                    speech.window(pilots.window().value()),
                    pilots.window().citation()));
        }
        if (pilots.invitePeers() != null && pilots.invitePeers().value()) {
            lines.add(Line.of(
                    "", speech.t().of("plan.pilots.peers"), pilots.invitePeers().citation()));
        }
        add("pilots", false, lines.stream());
    }

    private void event() {
        add(
                "programme",
                true,
                plan.programme().stream()
                        .map(item -> new Line(
                                "",
                                item.value().name(),
                                item.value().alternatives().stream()
                                        .map(Named::name)
                                        .toList(),
                                item.value().suggestedMinutes() == null
                                        ? ""
                                        : speech.t()
                                                .of(
                                                        "plan.programme.minutes",
                                                        item.value().suggestedMinutes()),
                                item.citation())));
        var presidium = plan.presidium();
        if (presidium != null) {
            add(
                    "presidium",
                    false,
                    Stream.of(new Line(
                            "",
                            speech.presidium(presidium.value()),
                            presidium.value().components().stream()
                                    .map(Named::name)
                                    .toList(),
                            "",
                            presidium.citation())));
        }
        add("steps", true, named(plan.steps()));
        add("subcommittees", false, named(plan.subcommittees()));
        add(
                "names",
                false,
                plan.names().stream()
                        .map(name -> new Line(
                                "",
                                speech.pattern(name.value().lines().getFirst()),
                                name.value().lines().stream()
                                        .skip(1)
                                        .map(speech::pattern)
                                        .toList(),
                                "",
                                name.citation())));
        add(
                "outline",
                true,
                plan.outline().stream()
                        .map(part -> new Line(
                                "", part.value().name(), present(part.value().guidance()), "", part.citation())));
        if (plan.papers() != null) {
            add("papers", false, texts(List.of(plan.papers()), it -> it.criteria()));
        }
    }

    private void congress() {
        for (var tier : plan.tiers()) {
            add(
                    "groups",
                    false,
                    tier.groups().stream()
                            .map(group -> new Line(
                                    "",
                                    group.value().name(),
                                    group.value().posts(),
                                    orEmpty(group.value().criteria()),
                                    group.citation())));
            var several =
                    plan.tiers().stream().filter(it -> !it.balance().isEmpty()).count() > 1;
            var title = speech.t().of("plan.section.balance")
                    + (several ? ": " + tier.name().value() : "");
            sections.add(new Section(
                    "balance-" + tier.code(),
                    title,
                    false,
                    tier.balance().stream().map(this::axis).toList()));
        }
        add(
                "movements",
                false,
                plan.movements().stream()
                        .map(movement -> new Line(
                                "",
                                movement.value().name(),
                                movement.value().period() == null
                                        ? List.of()
                                        : List.of(movement.value().period().toString()),
                                "",
                                movement.citation())));
    }

    private Line axis(Cited<Axis> axis) {
        return new Line(
                "",
                axis.value().name(),
                speech.axis(axis.value()),
                orEmpty(axis.value().note()),
                axis.citation());
    }

    private void purposes() {
        add("purposes", false, texts(plan.purposes(), it -> it));
        add("principles", false, texts(plan.principles(), it -> it));
        add("focus", false, texts(plan.focus(), it -> it));
        add("bases", false, texts(plan.bases(), this::basis));
        add("recipients", false, texts(plan.recipients(), it -> it.name()));
        if (plan.readings().note() != null) {
            add("readings", false, Stream.of(Line.of("", plan.readings().note(), null)));
        }
    }

    private String basis(LegalBasis basis) {
        return basis.number() == null
                ? basis.title()
                : speech.t()
                        .of(
                                "plan.basis",
                                basis.number(),
                                speech.t().day(basis.issued()),
                                orEmpty(basis.issuer()),
                                basis.title());
    }

    private static Stream<Line> named(List<Cited<Named>> names) {
        return texts(names, Named::name);
    }

    private static <T> Stream<Line> texts(List<Cited<T>> cited, Function<T, String> say) {
        return cited.stream().map(it -> Line.of("", say.apply(it.value()), it.citation()));
    }

    private void add(String id, boolean ordered, Stream<Line> lines) {
        sections.add(new Section(id, speech.t().of("plan.section." + id), ordered, lines.toList()));
    }

    private static List<String> present(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
