package vn.daihoi.document;

/// Keys of what a writer may type over on every paper; all other keys are names of its template.
final class Typed {
    static final String SUMMARY = "@summary";
    static final String RECIPIENTS = "@recipients";
    static final String AUTHORITY = "@authority";
    static final String POST = "@post";
    static final String SIGNER = "@signer";

    private Typed() {}

    static boolean isOfHead(String key) {
        return key.startsWith("@");
    }
}
