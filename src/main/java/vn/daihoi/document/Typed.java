package vn.daihoi.document;

import java.util.Optional;

/// Keys of what a writer may type over on every paper; all other keys are names of its template.
final class Typed {
    static final String SUMMARY = "@summary";
    static final String RECIPIENTS = "@recipients";
    static final String AUTHORITY = "@authority";
    static final String POST = "@post";
    static final String SIGNER = "@signer";

    private Typed() {}

    /// What the head calls by a name of its own.
    static Optional<String> ofHead(String name) {
        return switch (name) {
            case "nguoi_ky" -> Optional.of(SIGNER);
            case "chuc_vu_nguoi_ky" -> Optional.of(POST);
            case "trich_yeu" -> Optional.of(SUMMARY);
            default -> Optional.empty();
        };
    }

    static boolean isOfHead(String key) {
        return key.startsWith("@");
    }
}
