package vn.daihoi.exemplar.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarState;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sector;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Words;

/// How the facts of an exemplar read on a page.
final class Shown {
    static final List<String> STATES =
            List.of("drafting", "awaiting_head", "proposed", "taken_up", "chosen", "returned", "not_taken");

    private Shown() {}

    static String state(ExemplarState state, Words t) {
        return t.of("exemplar.state." + state.code());
    }

    static String badge(ExemplarState state) {
        return switch (state) {
            case ExemplarState.Drafting _ -> "plain";
            case ExemplarState.AwaitingHead _, ExemplarState.Proposed _ -> "heed";
            case ExemplarState.TakenUp _ -> "info";
            case ExemplarState.Chosen _ -> "good";
            case ExemplarState.Returned _, ExemplarState.NotTaken _ -> "bad";
        };
    }

    static String field(@Nullable Sector field, Words t) {
        return field == null ? "" : t.of("people.sector." + field.code());
    }

    /// `Cá nhân · Nông dân · Xã An Hiệp`.
    static String under(Exemplar one, Words t) {
        return String.join(
                " · ",
                List.of(t.of("people.kind." + one.kind().code()), one.post(), one.unitName()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static List<Choice> fields(Words t) {
        return Arrays.stream(Sector.values())
                .map(one -> new Choice(one.code(), t.of("people.sector." + one.code())))
                .toList();
    }

    static List<Choice> kinds(Words t) {
        return Arrays.stream(Kind.values())
                .map(one -> new Choice(one.code(), t.of("people.kind." + one.code())))
                .toList();
    }

    static List<Choice> states(Words t) {
        return STATES.stream()
                .map(code -> new Choice(code, t.of("exemplar.state." + code)))
                .toList();
    }
}
