package vn.daihoi.vote;

import java.time.Instant;
import java.util.UUID;
import vn.daihoi.ballot.Tally;

/// What a teller counted in a block.
///
/// @param id made by the teller's phone: sent again after a lost answer it is the same count
/// @param present in the block, as the doors knew it then
/// @param flagged more votes than present: the teller stood by it
public record HandCount(UUID id, String block, Tally tally, int present, boolean flagged, String byName, Instant at) {}
