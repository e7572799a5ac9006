package vn.daihoi.plan.yaml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.daihoi.plan.NamePattern;
import vn.daihoi.shared.Citation;

/// Whether paragraphs, tiers, bodies and placeholders that are referred to are there.
final class References {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> NEED_A_BODY = Set.of("issuer", "standing-body");

    private References() {}

    static List<Fault> check(Place root, Known known) {
        var citations =
                root.all().filter(place -> place.pointer().endsWith("/cite")).flatMap(place -> citation(place, known));
        var tiers = Stream.concat(
                        root.at("duties").items().stream()
                                .map(duty -> duty.at("owes").at("tiers")),
                        root.at("names").items().stream().map(name -> name.at("tiers")))
                .flatMap(list -> list.items().stream())
                .flatMap(tier -> oneOf(tier, known.tiers(), "unknown-tier"));
        var bodies = root.at("duties").items().stream()
                .flatMap(duty -> duty.at("receivers").all())
                .filter(place ->
                        NEED_A_BODY.contains(place.text()) && !place.pointer().endsWith("/note"))
                .filter(place -> !known.bodies().contains(place.text()))
                .map(place -> place.fault("body-missing", place.text()));
        var placeholders = root.at("names").items().stream()
                .flatMap(name -> name.at("lines").items().stream())
                .flatMap(References::placeholders);
        return Stream.of(citations, tiers, bodies, placeholders)
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Fault> citation(Place place, Known known) {
        if (!place.text().strip().contains(" ")) {
            return Stream.empty();
        }
        var citation = Citation.of(place.text());
        var paragraphs = known.paragraphs().get(citation.source());
        if (paragraphs == null) {
            return Stream.of(place.fault(
                    "unknown-plan",
                    citation.source(),
                    String.join(", ", known.paragraphs().keySet())));
        }
        if (paragraphs.contains(citation.paragraph())) {
            return Stream.empty();
        }
        var fault = place.fault(
                "unknown-paragraph",
                citation.paragraph(),
                citation.source(),
                Nearest.of(citation.paragraph(), paragraphs).orElse(""));
        return Stream.of(String.valueOf(fault.values().getLast()).isEmpty() ? fault : fault.hinting("near"));
    }

    /// Where the list itself is missing, that one fault is enough.
    private static Stream<Fault> oneOf(Place place, Set<String> words, String code) {
        if (words.isEmpty() || words.contains(place.text())) {
            return Stream.empty();
        }
        var near = Nearest.of(place.text(), words);
        return Stream.of(near.map(it -> place.fault(code, place.text(), it).hinting("near"))
                .orElseGet(() -> place.fault(code, place.text(), String.join(", ", words))));
    }

    private static Stream<Fault> placeholders(Place line) {
        return PLACEHOLDER
                .matcher(line.text())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NamePattern.PLACEHOLDERS.contains(name))
                .map(name -> line.fault("placeholder", name, String.join("} {", NamePattern.PLACEHOLDERS)));
    }
}
