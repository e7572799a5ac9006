package vn.daihoi.signature;

/// A file that is no usable signing key, or not with this password.
final class KeyRefused extends Exception {
    enum Reason {
        WRONG_PASSWORD,
        NOT_PKCS12,
        /// Certificates only, or a key that cannot sign.
        NO_KEY
    }

    private final Reason reason;

    KeyRefused(Reason reason) {
        super("key refused: " + reason);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
