package vn.daihoi.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.Tier;

/// One tier at a glance.
public record TierCard(String name, List<Line> lines) {

    static TierCard of(Plan plan, Tier tier, PlanSpeech speech) {
        var lines = new ArrayList<Line>();
        var t = speech.t();
        tier.kinds()
                .forEach(kind -> lines.add(new Line(
                        t.of("plan.kinds"),
                        kind.value().as(),
                        List.of(),
                        kind.value().note() == null ? "" : kind.value().note(),
                        kind.citation())));
        if (tier.events().isEmpty()) {
            lines.add(absent(t.of("plan.event"), speech));
        }
        tier.events().forEach(event -> lines.add(Line.of(t.of("plan.event"), event.value(), event.citation())));
        lines.add(Line.of(
                t.of("plan.form"), speech.form(tier.form().value()), tier.form().citation()));
        lines.add(line(t.of("plan.window"), tier.window(), speech::window, speech));
        lines.add(line(
                t.of("plan.length"),
                tier.length(),
                it -> speech.length(it, plan.readings().sessionMinutes()),
                speech));
        lines.add(line(t.of("plan.cap"), tier.cap(), it -> t.of("plan.cap.persons", it), speech));
        lines.add(line(t.of("plan.shares"), tier.shares(), speech::shares, speech));
        if (tier.numbers() != null) {
            lines.add(line(t.of("plan.numbers"), tier.numbers(), speech::deciding, speech));
        }
        return new TierCard(tier.name().value(), merged(lines));
    }

    private static <T> Line line(String label, @Nullable Cited<T> cited, Function<T, String> say, PlanSpeech speech) {
        return cited == null ? absent(label, speech) : Line.of(label, say.apply(cited.value()), cited.citation());
    }

    private static Line absent(String label, PlanSpeech speech) {
        return new Line(label, "", List.of(), speech.t().of("plan.absent"), null);
    }

    /// The same label is said once.
    private static List<Line> merged(List<Line> lines) {
        var said = new ArrayList<Line>();
        var last = "";
        for (var line : lines) {
            said.add(
                    line.label().equals(last)
                            ? new Line("", line.text(), line.details(), line.note(), line.citation())
                            : line);
            last = line.label();
        }
        return List.copyOf(said);
    }
}
