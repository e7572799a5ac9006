/// Pages of commendation: a unit's rounds, one round, one proposal, a decision with its certificates, the statistics.
@NullMarked
package vn.daihoi.commendation.web;

import org.jspecify.annotations.NullMarked;
