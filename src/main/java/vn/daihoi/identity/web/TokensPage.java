package vn.daihoi.identity.web;

import java.util.List;
import vn.daihoi.identity.token.Token;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Words;

/// @param secret the token just made, shown this once; else empty
public record TokensPage(List<Frame.Place> tabs, List<Row> tokens, Form form, String secret, FormErrors errors) {
    static final List<Integer> LIVES = List.of(7, 30, 90, 365);

    public List<Choice> lives(Words t) {
        return LIVES.stream()
                .map(days -> new Choice(days.toString(), t.of("identity.tokens.days.of", days)))
                .toList();
    }

    /// @param expired it leads in no more, and stays in the list until it is removed
    public record Row(Token token, boolean expired) {}

    public record Form(String name, int days, boolean readOnly) {
        static Form fresh() {
            return new Form("", 30, true);
        }
    }
}
