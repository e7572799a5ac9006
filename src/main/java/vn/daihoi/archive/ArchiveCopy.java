package vn.daihoi.archive;

import java.time.Instant;

/// An archive that somebody took away.
///
/// @param bytes size of the ZIP
/// @param files in it, the list of them not counted
/// @param sha256 of the ZIP, in hex: whoever holds a copy can see whether it is this one
public record ArchiveCopy(Instant madeAt, String byName, long bytes, int files, String sha256) {}
