package vn.daihoi.shared.web;

/// One step of the way to a page. The last one is the page itself and has no link.
public record Crumb(String label, String path) {}
