/// The papers of a conference: plan, committee, programme, run-sheet, invitations, backdrop, place cards, certificates.
@NullMarked
package vn.daihoi.document.conference;

import org.jspecify.annotations.NullMarked;
