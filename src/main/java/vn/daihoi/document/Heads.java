package vn.daihoi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.daihoi.paper.PaperKind;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.PaperHead;
import vn.daihoi.typeset.PaperType;

/// Puts together what stands around a paper's text: of the letterhead, the register, and what was typed for this one.
final class Heads {
    private Heads() {}

    static PaperHead of(
            PaperSource source,
            Letterhead letterhead,
            Contents contents,
            Map<String, String> typed,
            Numbering numbering) {
        var sign = sign(source, letterhead);
        var number = numbering.number();
        return new PaperHead(
                letterhead.superior(),
                letterhead.body(),
                number == null ? OfficialWords.openNumber(sign) : OfficialWords.numberAndSign(number, sign),
                number == null
                        ? OfficialWords.placeAndOpenDate(letterhead.place(), numbering.day())
                        : OfficialWords.placeAndDate(letterhead.place(), numbering.day()),
                typed.getOrDefault(Typed.SUMMARY, contents.summary()),
                new PaperHead.Signer(
                        typed.getOrDefault(Typed.AUTHORITY, letterhead.authority()),
                        typed.getOrDefault(Typed.POST, letterhead.post()),
                        typed.getOrDefault(Typed.SIGNER, letterhead.signer())),
                contents.addressees(),
                recipients(letterhead, contents, typed));
    }

    private static List<String> recipients(Letterhead letterhead, Contents contents, Map<String, String> typed) {
        var lines = new ArrayList<String>();
        typed.getOrDefault(Typed.RECIPIENTS, String.join("\n", contents.recipients()))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        if (!letterhead.archive().isEmpty()) {
            lines.add(letterhead.archive());
        }
        return lines;
    }

    /// `KH-UBND`; of a letter the body and its field: `UBND-TĐKT`.
    static String sign(PaperSource source, Letterhead letterhead) {
        return source.type().sign(letterhead.abbreviation(), "TĐKT");
    }

    static PaperKind kind(PaperType type) {
        return switch (type) {
            case PLAN -> PaperKind.PLAN;
            case LETTER -> PaperKind.DISPATCH;
            case GUIDANCE -> PaperKind.GUIDANCE;
            case DECISION -> PaperKind.DECISION;
            case ANNOUNCEMENT -> PaperKind.NOTIFICATION;
            case REPORT -> PaperKind.REPORT;
            case INVITATION -> PaperKind.INVITATION;
            case RESOLUTION -> PaperKind.RESOLUTION;
            case MINUTES -> PaperKind.MINUTES;
            case SUBMISSION -> PaperKind.SUBMISSION;
            case PROGRAMME -> PaperKind.PROGRAMME;
            case DIRECTIVE, REGULATION, SCHEME, PROJECT -> PaperKind.OTHER;
        };
    }
}
