package vn.daihoi.identity.web;

import vn.daihoi.shared.web.FormErrors;

/// @param username of the account the link is for; empty where the link is no longer good
public record NewPasswordPage(String token, String username, String name, int shortest, FormErrors errors) {}
