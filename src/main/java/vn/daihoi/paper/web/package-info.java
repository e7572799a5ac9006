/// Pages of papers: what came in, what was sent, one paper with its receipts.
@NullMarked
package vn.daihoi.paper.web;

import org.jspecify.annotations.NullMarked;
