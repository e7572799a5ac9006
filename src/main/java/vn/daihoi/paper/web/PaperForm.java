package vn.daihoi.paper.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.paper.PaperKind;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.FormErrors;

/// A paper as typed: every word is kept, also what cannot be read.
///
/// @param lines “Nơi nhận” as on the paper, a line each; empty to have it drawn up from what is ticked
/// @param codes further units by their codes, between spaces or commas
public record PaperForm(
        String issuer,
        String number,
        String issuedOn,
        String kind,
        String summary,
        String signer,
        String lines,
        List<String> tiers,
        List<String> kinds,
        List<String> subtrees,
        List<String> units,
        String codes) {

    public PaperForm {
        issuer = orEmpty(issuer);
        number = orEmpty(number);
        issuedOn = orEmpty(issuedOn);
        kind = orEmpty(kind);
        summary = orEmpty(summary);
        signer = orEmpty(signer);
        lines = orEmpty(lines);
        tiers = orEmpty(tiers);
        kinds = orEmpty(kinds);
        subtrees = orEmpty(subtrees);
        units = orEmpty(units);
        codes = orEmpty(codes);
    }

    static PaperForm blank(String issuer) {
        return new PaperForm(issuer, "", "", "dispatch", "", "", "", List.of(), List.of(), List.of(), List.of(), "");
    }

    FormErrors errors() {
        return FormErrors.none()
                .when(issuer.isBlank(), "issuer", "paper.form.issuer.missing")
                .when(number.isBlank(), "number", "paper.form.number.missing")
                .when(number.length() > 60, "number", "paper.form.tooLong", 60)
                .when(issuedOn.isBlank(), "issuedOn", "paper.form.issuedOn.missing")
                .when(VietnameseDate.read(issuedOn).isEmpty(), "issuedOn", "shared.date.wrong", issuedOn)
                .when(PaperKind.coded(kind).isEmpty(), "kind", "paper.form.kind.missing")
                .when(summary.isBlank(), "summary", "paper.form.summary.missing")
                .when(summary.length() > 1000, "summary", "paper.form.tooLong", 1000)
                .when(signer.isBlank(), "signer", "paper.form.signer.missing")
                .when(signer.length() > 120, "signer", "paper.form.tooLong", 120)
                .when(lines.length() > 4000, "lines", "paper.form.tooLong", 4000);
    }

    List<String> codesTyped() {
        return Arrays.stream(codes.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    List<String> linesTyped() {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static List<String> orEmpty(@Nullable List<String> texts) {
        return texts == null ? List.of() : List.copyOf(texts);
    }
}
