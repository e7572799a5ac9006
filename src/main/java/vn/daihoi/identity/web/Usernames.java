package vn.daihoi.identity.web;

import java.util.regex.Pattern;
import vn.daihoi.identity.Accounts;

/// What a user name looks like: easy to say on the telephone and to type without a Vietnamese input method.
final class Usernames {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    private Usernames() {}

    static boolean areSuch(String typed) {
        return SHAPE.matcher(Accounts.normalised(typed)).matches();
    }
}
