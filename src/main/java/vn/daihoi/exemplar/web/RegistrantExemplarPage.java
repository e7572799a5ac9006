package vn.daihoi.exemplar.web;

/// Somebody of the register as an exemplar of the season.
///
/// @param url "" for who may be proposed
public record RegistrantExemplarPage(long registrantId, String url, String headline, String state, String badge) {}
