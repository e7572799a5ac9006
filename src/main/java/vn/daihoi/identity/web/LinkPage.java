package vn.daihoi.identity.web;

/// @param url the one-time link itself
/// @param hours for how long it can be used
public record LinkPage(long id, String name, String username, String url, long hours) {}
