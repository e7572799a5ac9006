package vn.daihoi.choice.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.choice.Candidate;
import vn.daihoi.choice.Choice;
import vn.daihoi.choice.Choices;
import vn.daihoi.choice.Errand;
import vn.daihoi.choice.Method;
import vn.daihoi.choice.Proposal;
import vn.daihoi.choice.Proposals;
import vn.daihoi.choice.ReplaceDelegate;
import vn.daihoi.choice.Wanted;
import vn.daihoi.conference.Editors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Links;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// Builds the page of a replacement: by the rules of the choice that made the list, or else by the plan's.
@Component
class ReplacementPages {
    private static final int SIZE = 25;
    private static final ReplaceDelegate.Found NOTHING = new ReplaceDelegate.Found(List.of(), List.of());

    private final Proposals proposals;
    private final Choices choices;
    private final ReplaceDelegate replace;
    private final Dictionary dictionary;

    ReplacementPages(Proposals proposals, Choices choices, ReplaceDelegate replace, Dictionary dictionary) {
        this.proposals = proposals;
        this.choices = choices;
        this.replace = replace;
        this.dictionary = dictionary;
    }

    ReplacementPage page(
            Actor actor, long listId, long entryId, ReplacementPage.Sought sought, String reason, FormErrors errors) {
        var proposal = proposals.of(actor, listId);
        var t = dictionary.here();
        var out = proposal.candidates().stream()
                .filter(one -> one.entryId() == entryId && one.goes())
                .findFirst()
                .orElseThrow(() -> new NotThere("delegate on list", entryId));
        var used = choices.usedFor(listId);
        var wanted = wanted(proposal, used.map(Choice::wanted).orElse(null));
        var sentences = new Sentences(t, wanted.seats());
        var errand = replace.find(actor, proposal, wanted, entryId);
        var found = errand instanceof Errand.Done<ReplaceDelegate.Found>(var answer) ? answer : NOTHING;
        var people = People.of(proposal, t);
        return new ReplacementPage(
                listId,
                entryId,
                proposal.list().version(),
                out.name(),
                crumbs(t, proposal, out),
                Editors.mayEdit(actor, proposal.unit()),
                source(proposal, used, t),
                wanted.wishes().stream().map(sentences::wish).toList(),
                errand instanceof Errand.Underway<ReplaceDelegate.Found>,
                errand instanceof Errand.Failed<ReplaceDelegate.Found>,
                reserves(
                        sought,
                        found.options().stream()
                                .map(option -> row(option, people, sentences))
                                .toList(),
                        "/lists/%d/replacement/%d".formatted(listId, entryId)),
                proposal.list().adopted()
                        ? List.of()
                        : found.otherwise().stream().map(people::way).toList(),
                reason,
                errors);
    }

    void stop(Actor actor, long listId, long entryId) {
        var proposal = proposals.of(actor, listId);
        replace.stop(
                proposal,
                wanted(proposal, choices.usedFor(listId).map(Choice::wanted).orElse(null)),
                entryId);
    }

    /// As many as go now: a replacement neither adds nor takes a seat.
    private static Wanted wanted(Proposal proposal, @Nullable Wanted used) {
        int going = (int) proposal.candidates().stream().filter(Candidate::goes).count();
        var rules = used == null
                ? ChoiceForm.of(proposal, going, Filling.USUAL).wanted().wishes()
                : used.wishes().stream()
                        .filter(wish ->
                                proposal.masks().open() || !proposal.masks().askedBy(wish))
                        .toList();
        return new Wanted(going, Method.MERIT, "", rules, List.of(), List.of(), Map.of());
    }

    /// Rules about what the reader may not see are left out, and that is said: somebody still has to be replaced.
    private static String source(Proposal proposal, Optional<Choice> used, Words t) {
        var source = used.map(choice -> t.of("choice.replace.source.choice", choice.id()))
                .orElse(t.of("choice.replace.source.plan"));
        boolean masked = !proposal.masks().open()
                && used.map(choice -> proposal.masks().askedBy(choice.wanted().wishes()))
                        .orElse(false);
        return masked ? source + " " + t.of("choice.replace.source.masked") : source;
    }

    private static List<Crumb> crumbs(Words t, Proposal proposal, Candidate out) {
        return List.of(
                new Crumb(t.of("choice.lists"), "/lists"),
                new Crumb(proposal.unit().name(), "/lists/" + proposal.list().id()),
                new Crumb(t.of("choice.replace.title", out.name()), ""));
    }

    private static ReplacementPage.Reserves reserves(
            ReplacementPage.Sought sought, List<ReplacementPage.Row> all, String path) {
        var q = plain(sought.q());
        var found = all.stream()
                .filter(row -> !sought.fits() || row.fits())
                .filter(row -> plain(row.name() + " " + row.unit()).contains(q))
                .toList();
        var pages = new Pages(sought.page(), SIZE, found.size());
        var rows = found.stream().skip(pages.offset()).limit(SIZE).toList();
        var url = Links.with(path, "q", sought.q());
        return new ReplacementPage.Reserves(
                all.size(), sought, rows, pages, sought.fits() ? Links.with(url, "fits", "true") : url);
    }

    private static String plain(String text) {
        return VietnameseText.plain(text.strip()).toLowerCase(Locale.ROOT);
    }

    private static ReplacementPage.Row row(ReplaceDelegate.Option option, People people, Sentences sentences) {
        var one = people.byId().get(option.id());
        var verdict = option.fits() ? "fits" : option.broken().isEmpty() ? "same" : "worse";
        return new ReplacementPage.Row(
                Candidate.entryId(option.id()),
                one == null || one.reserve() == null ? 0 : one.reserve(),
                people.name(option.id()),
                one == null ? "" : one.unit(),
                option.fits(),
                option.fits() ? "good" : option.broken().isEmpty() ? "plain" : "heed",
                sentences.t().of("choice.replace." + verdict),
                sentences.bounds(option.broken()));
    }
}
