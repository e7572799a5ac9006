/// Official papers of a commendation round: the council's minutes, the submission upwards, the decision.
@NullMarked
package vn.daihoi.commendation.paper;

import org.jspecify.annotations.NullMarked;
