package vn.daihoi.typeset;

/// A place where the annex on capitals asks for another letter.
///
/// @param at where it begins in the text
/// @param found as it stands there
/// @param wanted as the annex writes it
/// @param rule paragraph of NĐ 30/2020, phụ lục II: `V.1`
public record CapitalFault(int at, String found, String wanted, String rule) {}
