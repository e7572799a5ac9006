/// Choice under quotas, exactly: conflicts of rules, least relaxations, merit order, mending swaps, replacement.
@NullMarked
package vn.daihoi.selection.quota;

import org.jspecify.annotations.NullMarked;
