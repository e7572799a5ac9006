package vn.daihoi.duty;

import java.time.Instant;
import vn.daihoi.file.StoredFile;

/// A file on a dossier.
public record Attachment(long id, StoredFile file, String addedBy, Instant addedAt) {}
