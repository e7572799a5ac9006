package vn.daihoi.commendation;

import static vn.daihoi.commendation.ProposalRules.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.daihoi.commendation.Hearing.Opinion;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whether a round's council and its standing body are done with a proposal. The unit's own go on by its council's
/// vote; what came from below by the opinion, and by a vote too where one was taken.
public final class VoteRules {
    private VoteRules() {}

    /// Whether it lies here to be judged.
    static boolean isHere(Line line, Round round) {
        return !line.proposal().isDecided()
                && Long.valueOf(round.id()).equals(line.proposal().deskRoundId());
    }

    /// Found worthy here: it may be decided, or go up.
    public static boolean passes(Line line, Round round) {
        var heard = line.heardAt(round.unitId()).orElse(null);
        if (heard == null || heard.opinion() == Opinion.DISAGREE) {
            return false;
        }
        var carried = round.session().carries(heard.inFavour());
        return line.isOwnOf(round)
                ? carried
                : heard.opinion() == Opinion.AGREE && (heard.inFavour() == null || carried);
    }

    /// Judged here and not found worthy: it stays where it is.
    static boolean isTurnedDown(Line line, Round round) {
        var heard = line.heardAt(round.unitId()).orElse(null);
        return heard != null
                && (heard.opinion() == Opinion.DISAGREE
                        || heard.inFavour() != null
                                && round.session().isHeld()
                                && !round.session().carries(heard.inFavour()));
    }

    public static List<Finding> check(Line line, Round round) {
        var findings = new ArrayList<Finding>();
        if (!isHere(line, round)) {
            return findings;
        }
        var heard = line.heardAt(round.unitId()).orElse(null);
        var name = line.registrant().name().full();
        var inFavour = heard == null ? null : heard.inFavour();
        if (heard != null && heard.opinion() == Opinion.DISAGREE) {
            tell(findings, "KT-205", Severity.NOTE, name, heard.note());
            return findings;
        }
        if (line.isOwnOf(round) && inFavour == null) {
            tell(findings, "KT-201", Severity.BREACH, name);
        } else if (!line.isOwnOf(round) && (heard == null || heard.opinion() == null)) {
            tell(findings, "KT-204", Severity.BREACH, name, line.unit().name());
        }
        if (inFavour != null) {
            votes(inFavour, round.session(), name, findings);
        }
        return findings;
    }

    private static void votes(int inFavour, Session session, String name, List<Finding> findings) {
        var present = session.present();
        if (present != null && inFavour > present) {
            tell(findings, "KT-202", Severity.BREACH, name, inFavour, present);
        } else if (session.isHeld() && !session.carries(inFavour)) {
            tell(
                    findings,
                    "KT-203",
                    Severity.NOTE,
                    name,
                    inFavour,
                    Objects.requireNonNullElse(session.base(), 0),
                    Objects.requireNonNullElse(session.needed(), 0));
        }
    }
}
