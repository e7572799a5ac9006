package vn.daihoi.people;

/// How an honour is called. The law names classes: “Bằng khen cấp bộ, ngành, tỉnh, đoàn thể trung ương”. What somebody
/// holds is called after the body that gave it: “Bằng khen của Chủ tịch UBND tỉnh Sóc Trăng”. Where nobody has written
/// down which body that was, the law's name stays; nothing is guessed.
public final class HonourName {
    private static final String COMMITTEE = "(?iu)^(ủy ban nhân dân|uỷ ban nhân dân|ubnd) +";
    private static final String SHORT = "UBND ";
    private static final String LONG = "Ủy ban nhân dân ";

    private HonourName() {}

    /// As the law names it: `Huân chương Lao động hạng Ba`.
    public static String of(String award, String rank) {
        var name = Awards.coded(award).map(Award::name).orElse(award);
        return rank.isEmpty() ? name : name + " hạng " + rank;
    }

    /// @param body that gave it, or its head; empty while unknown
    public static String of(String award, String rank, String body) {
        return named(award, rank, body.replaceFirst(COMMITTEE, SHORT));
    }

    /// For a paper of the body itself: nothing abbreviated, and the body not named beside a title.
    public static String inFull(String award, String rank, String body) {
        return named(award, rank, body.replaceFirst(COMMITTEE, LONG)).replaceFirst(" \\([^)]*\\)$", "");
    }

    private static String named(String award, String rank, String body) {
        var by = Awards.coded(award).map(Award::by).orElse("");
        return by.isEmpty() || body.isEmpty()
                ? of(award, rank)
                : by.replace("{head}", head(body))
                        .replace("{level}", level(body))
                        .replace("{body}", body);
    }

    /// Who signs for the body; of others than committees and departments the law names no one post.
    private static String head(String body) {
        if (body.startsWith(SHORT) || body.startsWith(LONG)) {
            return "Chủ tịch " + body;
        }
        return body.startsWith("Sở ") ? "Giám đốc " + body : body;
    }

    /// Of the committees only that of a province gives a title of this level (Luật TĐKT, Điều 79).
    private static String level(String body) {
        var committee = body.replaceFirst("(?iu)^chủ tịch +", "").matches(COMMITTEE + ".*");
        return committee ? "cấp tỉnh" : "cấp bộ, ngành, tỉnh, đoàn thể trung ương";
    }
}
