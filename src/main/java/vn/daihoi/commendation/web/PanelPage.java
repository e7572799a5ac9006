package vn.daihoi.commendation.web;

/// How far a unit's commendations are, on the page of the unit.
public record PanelPage(String path, long rounds, long waiting, long made, long given) {}
