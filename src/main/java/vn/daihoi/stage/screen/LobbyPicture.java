package vn.daihoi.stage.screen;

import java.util.List;

/// What guests read when they arrive.
public record LobbyPicture(List<String> banner, String line, String now, String next, String nextAt) {}
