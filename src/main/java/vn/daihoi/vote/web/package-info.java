/// Pages of votes: the secretary's, the delegate's phone, the teller's, the voting table's, and the published board.
@NullMarked
package vn.daihoi.vote.web;

import org.jspecify.annotations.NullMarked;
