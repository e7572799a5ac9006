package vn.daihoi.identity.web;

/// @param notice key of what the person is told first; empty for nothing
/// @param wrong whether that is about a try that did not succeed
/// @param again at what time the next try is welcome, or empty
/// @param username as typed at the last try
public record SignInPage(String notice, boolean wrong, String again, String username) {}
