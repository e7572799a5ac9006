/// Pages of guidance, questions and answers.
@NullMarked
package vn.daihoi.guidance.web;

import org.jspecify.annotations.NullMarked;
