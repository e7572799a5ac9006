package vn.daihoi.choice.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.choice.Candidate;
import vn.daihoi.choice.Chosen;
import vn.daihoi.choice.Proposal;
import vn.daihoi.selection.quota.Mending;
import vn.daihoi.shared.web.Words;

/// Those on a list now, by the number the published files give them; whoever has left the list is a number only.
record People(Map<String, Candidate> byId, Words t) {

    static People of(Proposal proposal, Words t) {
        var people = new LinkedHashMap<String, Candidate>();
        proposal.candidates().forEach(one -> people.put(Candidate.id(one.entryId()), one));
        return new People(people, t);
    }

    String name(String id) {
        var one = byId.get(id);
        return one == null ? t.of("choice.gone", id) : one.name();
    }

    String nameAndUnit(String id) {
        var one = byId.get(id);
        return one == null ? name(id) : one.name() + " (" + one.unit() + ")";
    }

    String names(Collection<String> ids) {
        return String.join(", ", ids.stream().map(this::name).toList());
    }

    /// In the order of the list: by name.
    List<RunPage.Row> rows(Collection<String> ids, Chosen chosen) {
        var order = new LinkedHashMap<String, Integer>();
        byId.keySet().forEach(id -> order.put(id, order.size()));
        return ids.stream()
                .sorted(Comparator.comparingInt(id -> order.getOrDefault(id, order.size())))
                .map(id -> row(id, chosen))
                .toList();
    }

    private RunPage.Row row(String id, Chosen chosen) {
        var one = byId.get(id);
        var chance = chosen.chances().get(id);
        return new RunPage.Row(
                id,
                name(id),
                one == null ? "" : one.unit(),
                chance == null ? "" : chance.fraction(),
                chance == null ? "" : t.percent(chance.share()));
    }

    MendingPage.Way way(Mending mending) {
        var swaps = mending.swaps().stream()
                .map(swap -> new MendingPage.Swap(
                        swap.out() == null ? "" : nameAndUnit(swap.out()),
                        swap.in() == null ? "" : nameAndUnit(swap.in()),
                        swap.alike().isEmpty()
                                ? ""
                                : t.of("choice.swap.alike", swap.alike().size())))
                .toList();
        return new MendingPage.Way(
                t.of("choice.mending.way", swaps.size()),
                swaps,
                ids(mending.swaps().stream().map(Mending.Swap::out).toList()),
                ids(mending.swaps().stream().map(Mending.Swap::in).toList()));
    }

    private static String ids(List<@Nullable String> ids) {
        var known = new ArrayList<String>();
        for (var id : ids) {
            if (id != null) {
                known.add("" + Candidate.entryId(id));
            }
        }
        return String.join(",", known);
    }
}
