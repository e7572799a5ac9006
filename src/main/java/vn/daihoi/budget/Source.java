package vn.daihoi.budget;

/// Who pays: the province's budget, the emulation fund, enterprises.
///
/// @param amount đồng
/// @param paper that promises it; empty while there is none
public record Source(long id, String name, long amount, String paper, int version) {}
