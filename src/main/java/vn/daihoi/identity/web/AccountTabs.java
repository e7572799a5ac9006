package vn.daihoi.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Frame;

/// The parts of one's own account.
@Component
class AccountTabs {
    private static final List<String> PATHS =
            List.of("/account", "/account/passkeys", "/account/sessions", "/account/tokens");

    private final Dictionary dictionary;

    AccountTabs(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<Frame.Place> on(String current) {
        var t = dictionary.here();
        return PATHS.stream()
                .map(path -> new Frame.Place(t.of("identity.tab." + path), path, path.equals(current)))
                .toList();
    }
}
