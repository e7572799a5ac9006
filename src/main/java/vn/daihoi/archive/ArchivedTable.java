package vn.daihoi.archive;

/// A table as it goes into the archive.
///
/// @param path of its file: `bang/people/registrant.csv`
/// @param about what it holds, from its comment in the database
/// @param select reads it, names quoted, in the order of its key
record ArchivedTable(String path, String about, String select) {}
