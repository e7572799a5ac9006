package vn.daihoi.vote.web;

/// A question of the hall, on a delegate's own page.
public record VoterPartPage(String path, String question, boolean running) {}
