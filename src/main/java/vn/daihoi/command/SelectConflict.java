package vn.daihoi.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.daihoi.selection.Problem;
import vn.daihoi.selection.lot.JsonText;
import vn.daihoi.selection.quota.Change;
import vn.daihoi.selection.quota.Impossibility;
import vn.daihoi.selection.quota.Relaxation;
import vn.daihoi.selection.quota.Rule;

/// Which quotas conflict and which changes would help, as parts of `summary.json`.
final class SelectConflict {
    private SelectConflict() {}

    static Map<String, String> of(Problem problem) {
        var parts = new LinkedHashMap<String, String>();
        var explanation = Impossibility.explain(problem);
        if (explanation == null) {
            throw new IllegalStateException("the lot found no panel, the search for a conflict found one");
        }
        var conflict = explanation.conflict();
        parts.put(
                "conflict",
                list(conflict.rules().stream().map(SelectConflict::rule).toList()));
        parts.put("conflict_irreducible", "" + conflict.irreducible());
        parts.put("conflict_found", "" + conflict.proved());
        parts.put("relaxations", relaxations(explanation.leastTotal()));
        parts.put("relaxations_proved_least", "" + explanation.leastProved());
        parts.put("relaxations_at_least", "" + explanation.leastAtLeast());
        parts.put("relaxations_fewest_rules", relaxations(explanation.fewestRules()));
        parts.put("relaxations_fewest_proved", "" + explanation.fewestProved());
        parts.put("relaxations_fewest_at_least", "" + explanation.fewestAtLeast());
        return parts;
    }

    private static String relaxations(List<Relaxation> all) {
        return list(all.stream()
                .map(each -> "{\"total\": " + each.total() + ", \"changes\": "
                        + list(each.changes().stream()
                                .map(SelectConflict::change)
                                .toList()) + "}")
                .toList());
    }

    private static String rule(Rule rule) {
        return "{" + named(rule) + ", \"bound\": " + rule.bound() + "}";
    }

    private static String change(Change change) {
        return "{" + named(change.rule()) + ", \"from\": " + change.rule().bound() + ", \"to\": " + change.to() + "}";
    }

    private static String named(Rule rule) {
        var side = switch (rule.side()) {
            case AT_LEAST -> "min";
            case AT_MOST -> "max";
        };
        return "\"category\": " + JsonText.of(rule.quota().category()) + ", \"feature\": "
                + JsonText.of(rule.quota().feature()) + ", \"side\": \"" + side + "\"";
    }

    private static String list(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
