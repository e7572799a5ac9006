package vn.daihoi.shared;

import java.util.regex.Pattern;

/// Whether something could be an address of e-mail. Only sending tells for sure; this finds what was typed into the
/// wrong field, two addresses in one, and a name without its domain.
public final class EmailAddress {
    private static final Pattern SHAPE = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");

    private EmailAddress() {}

    public static boolean isSuch(String typed) {
        return SHAPE.matcher(typed).matches();
    }
}
