package vn.daihoi.commendation.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Law;
import vn.daihoi.commendation.Line;
import vn.daihoi.commendation.Lines;
import vn.daihoi.commendation.Proposals;
import vn.daihoi.commendation.Round;
import vn.daihoi.commendation.Rounds;
import vn.daihoi.commendation.Subject;
import vn.daihoi.document.Ground;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.Values;

/// What the papers of a round have in common: the round they are about, and a line of it as a row.
@Component
class RoundPaper {
    private final Rounds rounds;
    private final Proposals proposals;
    private final Lines lines;

    RoundPaper(Rounds rounds, Proposals proposals, Lines lines) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.lines = lines;
    }

    record Found(Round round, Subject subject, List<Line> lines) {}

    /// Empty where the subject is no round of the unit.
    Optional<Found> of(Actor actor, Ground ground) {
        return Subject.read(ground.subject())
                .map(subject -> new Found(rounds.visibleTo(actor, subject.roundId()), subject, List.of()))
                .filter(found -> found.round.unitId() == ground.unit().id())
                .map(found ->
                        new Found(found.round, found.subject, lines.of(actor, proposals.inRound(found.round.id()))));
    }

    /// The grounds that a paper cites are filled in from the bundled list of laws.
    static Finding grounds(Ground ground) {
        return new Finding(
                "KT-412", Severity.NOTE, null, List.of(Law.on(ground.today()).name()), null);
    }

    static Values.Builder row(Line line) {
        var registrant = line.registrant();
        var facts = registrant.facts();
        var year = facts.bornYear() == null ? "" : String.valueOf(facts.bornYear());
        var person = registrant.kind() == Kind.PERSON;
        return Values.with("khoa", String.valueOf(line.id()))
                .and("ho_ten", registrant.name().full())
                .and("nam", person && facts.sex() == Sex.MALE ? year : "")
                .and("nu", person && facts.sex() == Sex.FEMALE ? year : "")
                .and("chuc_vu", facts.post())
                .and("don_vi", OfficialWords.inSentence(line.home()))
                .and("hinh_thuc", line.proposal().title())
                .and("thanh_tich", line.proposal().achievement());
    }

    /// `02 tập thể, 01 hộ gia đình, 37 cá nhân`
    static String counted(List<Line> lines) {
        var parts = new java.util.ArrayList<String>();
        part(parts, lines, Kind.COLLECTIVE, "tập thể");
        part(parts, lines, Kind.HOUSEHOLD, "hộ gia đình");
        part(parts, lines, Kind.PERSON, "cá nhân");
        return String.join(", ", parts);
    }

    private static void part(List<String> parts, List<Line> lines, Kind kind, String word) {
        var number =
                lines.stream().filter(line -> line.registrant().kind() == kind).count();
        if (number > 0) {
            parts.add("%02d %s".formatted(number, word));
        }
    }
}
