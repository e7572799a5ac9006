package vn.daihoi.commendation;

import java.time.Instant;
import java.util.Set;

/// Why a unit goes on with a proposal although the order of honours is not kept.
///
/// @param codes of the findings that were read when the reason was given: what is found later is not accepted by it
public record Acceptance(long proposalId, long deskId, Set<String> codes, String reason, String by, Instant at) {}
