package vn.daihoi.paper.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.paper.Addressed;
import vn.daihoi.paper.Addressing;
import vn.daihoi.paper.NewPaper;
import vn.daihoi.paper.PaperKind;
import vn.daihoi.paper.Recipients;
import vn.daihoi.plan.Plan;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;

/// Reads and lays out the form of a paper that is about to be sent.
@Component
class SendDesk {
    private static final int SOME = 8;

    private final Recipients recipients;
    private final RecipientChoices choices;
    private final StoredFiles files;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    SendDesk(
            Recipients recipients,
            RecipientChoices choices,
            StoredFiles files,
            SeasonClock clock,
            Dictionary dictionary) {
        this.recipients = recipients;
        this.choices = choices;
        this.files = files;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    SendPage blank(Actor actor) {
        var issuers = choices.issuers(actor);
        var form = PaperForm.blank(issuers.isEmpty() ? "" : issuers.getFirst().value());
        return page(actor, form, FormErrors.none(), List.of());
    }

    /// The plan in force with the recipients it names (KH128 Nơi nhận).
    SendPage plan(Actor actor) {
        return choices.plan(actor)
                .map(plan -> page(actor, choices.formOf(plan), FormErrors.none(), List.of()))
                .orElseGet(() -> blank(actor));
    }

    SendPage page(Actor actor, PaperForm form, FormErrors errors, List<Finding> refused) {
        var t = dictionary.here();
        return new SendPage(
                List.of(new Crumb(t.of("paper.out"), PaperPlaces.OUT), new Crumb(t.of("paper.send.title"), "")),
                form,
                errors,
                refused,
                choices.of(actor),
                preview(actor, form),
                choices.plan(actor).isPresent(),
                files.largest().toMegabytes());
    }

    SendPage.Preview preview(Actor actor, PaperForm form) {
        var units = recipients.resolve(unitOf(actor), addressing(actor, form), clock.today());
        var some = units.stream().limit(SOME).map(Addressed::name).collect(Collectors.joining(", "));
        return new SendPage.Preview(units.size(), some, Math.max(0, units.size() - SOME));
    }

    Addressing addressing(Actor actor, PaperForm form) {
        var kinds = new LinkedHashSet<>(form.kinds());
        choices.plan(actor).ifPresent(plan -> form.tiers().forEach(tier -> kinds.addAll(kindsOf(plan, tier))));
        var units = new LinkedHashSet<>(form.units());
        units.addAll(form.codesTyped());
        return new Addressing(kinds, form.subtrees(), units);
    }

    private static List<String> kindsOf(Plan plan, String tier) {
        return plan.tier(tier)
                .map(one ->
                        one.kinds().stream().map(kind -> kind.value().kind()).toList())
                .orElse(List.of());
    }

    /// What is wrong with the form; a code that no unit below has is named.
    FormErrors errors(Actor actor, PaperForm form) {
        var typed = form.codesTyped();
        var found = recipients.resolve(unitOf(actor), new Addressing(List.of(), List.of(), typed), clock.today());
        var known = found.stream().map(Addressed::code).toList();
        var unknown = typed.stream().filter(code -> !known.contains(code)).collect(Collectors.joining(", "));
        return form.errors().when(!unknown.isEmpty(), "codes", "paper.form.codes.unknown", unknown);
    }

    /// Of a form without errors.
    NewPaper paper(Actor actor, PaperForm form) {
        var typed = form.linesTyped();
        return new NewPaper(
                form.issuer(),
                form.number(),
                VietnameseDate.read(form.issuedOn()).orElseThrow(),
                PaperKind.coded(form.kind()).orElseThrow(),
                form.summary(),
                form.signer(),
                typed.isEmpty() ? linesOf(actor, form) : typed);
    }

    private List<String> linesOf(Actor actor, PaperForm form) {
        var all = choices.of(actor);
        var lines = new ArrayList<String>();
        addLabels(lines, form.tiers(), all.tiers());
        addLabels(lines, form.kinds(), all.kinds());
        addLabels(lines, form.subtrees(), all.subtrees());
        addLabels(lines, form.units(), all.units());
        recipients
                .resolve(unitOf(actor), new Addressing(List.of(), List.of(), form.codesTyped()), clock.today())
                .forEach(unit -> lines.add(unit.name()));
        return lines;
    }

    private static void addLabels(List<String> lines, List<String> chosen, List<Choice> choices) {
        choices.stream()
                .filter(choice -> chosen.contains(choice.value()))
                .map(Choice::label)
                .forEach(lines::add);
    }

    private static long unitOf(Actor actor) {
        var unitId = actor.unitId();
        return unitId == null ? 0 : unitId;
    }
}
