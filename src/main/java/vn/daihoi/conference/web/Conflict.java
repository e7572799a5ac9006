package vn.daihoi.conference.web;

import java.util.List;
import vn.daihoi.shared.web.Clash;

/// Somebody saved first: who, when, and what differs.
public record Conflict(String who, String when, List<Clash> clashes) {}
