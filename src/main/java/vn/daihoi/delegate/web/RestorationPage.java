package vn.daihoi.delegate.web;

/// Somebody who dropped out of a list and may come back.
public record RestorationPage(ListHead head, ListRow row) {}
