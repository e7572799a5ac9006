package vn.daihoi.choice;

import vn.daihoi.selection.quota.Rule;

/// One side of a quota, to be kept and shown.
public record Bound(String category, String feature, boolean atLeast, int number) {
    static Bound of(Rule rule) {
        return new Bound(
                rule.quota().category(),
                rule.quota().feature(),
                switch (rule.side()) {
                    case AT_LEAST -> true;
                    case AT_MOST -> false;
                },
                rule.bound());
    }

    boolean isOf(Wish wish) {
        return category.equals(wish.category()) && feature.equals(wish.feature());
    }
}
