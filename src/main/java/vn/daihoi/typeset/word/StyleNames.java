package vn.daihoi.typeset.word;

/// Names of the styles that mean something beyond their look.
public final class StyleNames {
    /// An empty paragraph whose upper border is fitted to the words above.
    public static final String RULE = "Đường kẻ";
    /// Under it the rule is as long as its line.
    public static final String MOTTO = "Tiêu ngữ";
    /// Above it one signs.
    public static final String SIGNER = "Họ tên người ký";

    private StyleNames() {}
}
