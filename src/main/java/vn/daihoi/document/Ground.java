package vn.daihoi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.Conference;
import vn.daihoi.conference.Facts;
import vn.daihoi.conference.Grounds;
import vn.daihoi.plan.ConferenceTerms;
import vn.daihoi.plan.Plan;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.unit.Unit;

/// What a paper of one unit is made from: the unit and those above it, the plan in force, its conference.
///
/// @param above the units above it, from the root down
/// @param plan null before a plan is in force
/// @param terms null for a unit to which the plan gives no conference
/// @param conference null while the unit has not begun one
/// @param subject what the paper is about, where a unit makes several of one kind; else empty
/// @param typed what the writer has typed so far, for a paper that counts with it
public record Ground(
        Unit unit,
        List<Unit> above,
        @Nullable Plan plan,
        @Nullable ConferenceTerms terms,
        @Nullable Conference conference,
        LocalDate today,
        String subject,
        Map<String, String> typed) {

    public Ground {
        above = List.copyOf(above);
        typed = Map.copyOf(typed);
    }

    public String season() {
        return plan == null ? "" : plan.heading().season();
    }

    public Facts facts() {
        return conference == null ? Facts.NONE : conference.facts();
    }

    /// The unit to which papers go up: the nearest above.
    public Optional<Unit> parent() {
        return above.isEmpty() ? Optional.empty() : Optional.of(above.getLast());
    }

    /// The body that gets what goes up, as a paper names it: `Ủy ban nhân dân huyện Châu Thành`.
    public Optional<String> parentBody() {
        return parent().map(unit ->
                ProposedLetterhead.of(unit, above.subList(0, above.size() - 1)).body());
    }

    /// The body that issues the unit's papers, by its kind: `Ủy ban nhân dân xã An Hiệp`.
    public String bodyName() {
        return ProposedLetterhead.of(unit, above).body();
    }

    /// Name of the conference in a sentence: `Hội nghị điển hình tiên tiến xã An Hiệp lần thứ I (2020 - 2025)`.
    public String conferenceName() {
        return oneLine(nameLines(), unit.name());
    }

    /// The lines of a name without the last, which says place and day, and without a line that still lacks its figure
    /// (“lần thứ ...”), as long as there is another; the unit is named as inside a sentence.
    public static String oneLine(List<String> lines, String unit) {
        var told = lines.stream().filter(line -> !line.contains("...")).toList();
        return (told.isEmpty() ? lines : told)
                .stream()
                        .filter(line -> !line.contains("ngày"))
                        .reduce((first, next) -> first + " " + ProposedLetterhead.begunSmall(next))
                        .orElse("")
                        .replace(unit, OfficialWords.inSentence(unit));
    }

    public List<String> nameLines() {
        return plan == null || terms == null ? List.of() : new Grounds(unit, plan, terms).nameLines(facts());
    }

    public Ground about(String what) {
        return new Ground(unit, above, plan, terms, conference, today, what, typed);
    }

    Ground withTyped(Map<String, String> words) {
        return new Ground(unit, above, plan, terms, conference, today, subject, words);
    }
}
