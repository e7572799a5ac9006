package vn.daihoi.identity.token;

import org.springframework.security.access.AccessDeniedException;

/// A token that may only read was used to change something.
public final class ReadOnlyToken extends AccessDeniedException {

    ReadOnlyToken(String method) {
        super("the token is read-only, the request is " + method);
    }
}
