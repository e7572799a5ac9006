package vn.daihoi.stage.screen;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DayHeads;
import vn.daihoi.conference.GroundsFor;
import vn.daihoi.stage.Stage;

/// The name of the conference as it stands on the backdrop.
@Component
class Banner {
    private final GroundsFor grounds;
    private final DayHeads heads;

    Banner(GroundsFor grounds, DayHeads heads) {
        this.grounds = grounds;
        this.heads = heads;
    }

    /// The unit's line may hold a break of its own.
    List<String> lines(Stage stage) {
        var facts = stage.conference().facts();
        var lines = grounds.find(stage.unit(), facts.day())
                .map(found -> found.bannerLines(facts))
                .orElse(List.of());
        return lines.isEmpty()
                ? List.of(
                        heads.event(new DayHeads.Seen(stage.conference(), stage.unit())),
                        stage.unit().name())
                : lines.stream()
                        .flatMap(String::lines)
                        .map(line -> together(line, stage.unit().name()))
                        .toList();
    }

    /// A line too long for the screen is broken before the unit's name, not within it.
    private static String together(String line, String name) {
        return Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace(' ', '\u00A0')));
    }
}
