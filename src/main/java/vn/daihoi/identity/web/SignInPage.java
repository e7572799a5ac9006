package vn.daihoi.identity.web;

/// @param failed the last try gave no account with that password
/// @param signedOut the person has just signed out
public record SignInPage(boolean failed, boolean signedOut) {}
