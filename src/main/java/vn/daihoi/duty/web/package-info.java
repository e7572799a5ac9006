/// Pages of duties: my work, one dossier, what came in, what is late.
@NullMarked
package vn.daihoi.duty.web;

import org.jspecify.annotations.NullMarked;
