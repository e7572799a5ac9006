package vn.daihoi.shared.web;

/// A field that two people changed at once.
public record Clash(String field, String theirs, String yours) {}
