package vn.daihoi.door.web;

import java.util.List;

/// The page of a phone at a door.
///
/// @param words of the script, as a JSON object
/// @param every milliseconds between two contacts with the server while nothing happens
public record AppPage(String device, long deviceId, String words, String wasm, List<String> scripts, long every) {}
