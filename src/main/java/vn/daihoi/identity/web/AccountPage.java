package vn.daihoi.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;

/// The account of the person who is signed in.
///
/// @param unit the top of its scope; null for the whole tree
/// @param hasPassword whether the old one must be given
/// @param shortest how many characters a password needs
public record AccountPage(
        List<Frame.Place> tabs,
        String username,
        String name,
        @Nullable String email,
        List<String> roleKeys,
        @Nullable String unit,
        boolean hasPassword,
        int shortest,
        FormErrors errors) {}
