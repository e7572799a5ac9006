/// Pages of papers: who speaks at a conference, and one paper as it is written and reviewed.
@NullMarked
package vn.daihoi.talk.web;

import org.jspecify.annotations.NullMarked;
