package vn.daihoi.shared.web;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.support.StaticMessageSource;

/// All words in one table: a page asks for hundreds, and two dozen bundles would each be asked in turn.
final class AllWords extends StaticMessageSource {
    private final Set<String> choosing = new HashSet<>();

    void add(String key, Locale language, String text) {
        addMessage(key, language, text);
        if (text.contains(",choice,")) {
            choosing.add(key);
        }
    }

    /// Whether a message words itself by a number, and therefore needs the number itself. All others take it as
    /// text: a message builds a formatter anew for every number.
    boolean choosesByNumber(String key) {
        return choosing.contains(key);
    }
}
