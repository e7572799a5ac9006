/// Pages of the plan: at a glance, its text, its history, and how it is drafted and put in force.
@NullMarked
package vn.daihoi.plan.web;

import org.jspecify.annotations.NullMarked;
