/// The papers about delegates: lists, their decisions and minutes, the report on composition, commendations, chasing.
@NullMarked
package vn.daihoi.document.delegates;

import org.jspecify.annotations.NullMarked;
