package vn.daihoi.stage.web;

/// @param now what goes on; "" while nothing does
public record ProgrammePartPage(String path, String now) {}
