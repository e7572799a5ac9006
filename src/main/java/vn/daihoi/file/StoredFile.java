package vn.daihoi.file;

import java.time.Instant;

/// One kept file.
///
/// @param sha256 of its content, in hex
public record StoredFile(long id, String name, FileType type, int size, String sha256, Instant storedAt) {}
