package vn.daihoi.shared.web;

/// One entry of a select or a group of radio buttons.
public record Choice(String value, String label) {}
