package vn.daihoi.choice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.choice.Attribute;
import vn.daihoi.choice.Candidate;
import vn.daihoi.choice.Choices;
import vn.daihoi.choice.Method;
import vn.daihoi.choice.Proposal;
import vn.daihoi.conference.Editors;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Pages;
import vn.daihoi.shared.web.Words;

/// Builds the page of rules.
@Component
class SetupPages {
    private static final int EARLIER = 20;

    private final Choices choices;
    private final Dictionary dictionary;

    SetupPages(Choices choices, Dictionary dictionary) {
        this.choices = choices;
        this.dictionary = dictionary;
    }

    SetupPage page(
            Actor actor,
            Proposal proposal,
            ChoiceForm form,
            Filling filling,
            FormErrors errors,
            List<Finding> findings,
            int number) {
        var t = dictionary.here();
        var list = proposal.list();
        var pages = new Pages(number, EARLIER, choices.published(list.id(), Long.MAX_VALUE));
        return new SetupPage(
                list.id(),
                list.version(),
                proposal.unit().name(),
                crumbs(t, proposal, list.id()),
                Editors.mayEdit(actor, proposal.unit()) && !list.adopted(),
                form,
                filling,
                proposal.attributes().stream()
                        .flatMap(attribute -> attribute.values().stream())
                        .anyMatch(value -> value.given() != null),
                errors,
                findings,
                proposal.attributes().stream()
                        .map(attribute -> group(attribute, form))
                        .toList(),
                form.rows().stream()
                        .filter(row -> !row.with().isEmpty())
                        .map(row -> new SetupPage.PairRow(
                                row,
                                row.attribute() + ": " + row.value() + " × " + row.with() + ": " + row.withValue()))
                        .toList(),
                pairs(proposal),
                proposal.candidates().stream().map(one -> person(one, form)).toList(),
                Arrays.stream(Method.values())
                        .map(method -> new Choice(method.code(), t.of("choice.method." + method.code())))
                        .toList(),
                earlier(list.id(), pages, t),
                pages);
    }

    private static List<Crumb> crumbs(Words t, Proposal proposal, long listId) {
        return List.of(
                new Crumb(t.of("choice.lists"), "/lists"),
                new Crumb(proposal.unit().name(), "/lists/" + listId),
                new Crumb(t.of("choice.title"), ""));
    }

    private static SetupPage.Group group(Attribute attribute, ChoiceForm form) {
        var rows = new ArrayList<SetupPage.ValueRow>();
        for (var value : attribute.values()) {
            var typed = form.rows().stream()
                    .filter(row -> row.with().isEmpty()
                            && row.attribute().equals(attribute.name())
                            && row.value().equals(value.name()))
                    .findFirst();
            rows.add(new SetupPage.ValueRow(
                    attribute.name(),
                    value.name(),
                    value.people(),
                    typed.map(ChoiceForm.Row::min).orElse(""),
                    typed.map(ChoiceForm.Row::max).orElse("")));
        }
        boolean open =
                rows.stream().anyMatch(row -> !row.min().isEmpty() || !row.max().isEmpty());
        return new SetupPage.Group(attribute.name(), attribute.citation(), open, rows);
    }

    private static List<Choice> pairs(Proposal proposal) {
        var pairs = new ArrayList<Choice>();
        pairs.add(new Choice("", "…"));
        for (var attribute : proposal.attributes()) {
            for (var value : attribute.values()) {
                pairs.add(new Choice(attribute.name() + "=" + value.name(), attribute.name() + ": " + value.name()));
            }
        }
        return pairs;
    }

    private static SetupPage.PersonRow person(Candidate one, ChoiceForm form) {
        return new SetupPage.PersonRow(
                one.entryId(),
                Candidate.id(one.entryId()),
                one.name(),
                one.unit(),
                one.goes(),
                form.picks().getOrDefault(one.entryId(), ""),
                form.ranks().getOrDefault(one.entryId(), ""));
    }

    private List<SetupPage.Earlier> earlier(long listId, Pages pages, Words t) {
        return choices.ofList(listId, EARLIER, pages.offset()).stream()
                .map(choice -> new SetupPage.Earlier(
                        choice.id(),
                        t.of(
                                "choice.earlier",
                                choice.id(),
                                t.of("choice.method." + choice.wanted().method().code()),
                                choice.wanted().seats(),
                                choice.madeBy(),
                                choice.madeAt()),
                        t.of("choice.state." + choice.state().code()),
                        RunPages.badge(choice.state())))
                .toList();
    }
}
