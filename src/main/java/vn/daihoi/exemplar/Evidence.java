package vn.daihoi.exemplar;

import java.time.Instant;

/// A file that shows that something was done.
public record Evidence(long id, long fileId, String title, String fileName, int size, String by, Instant at) {}
