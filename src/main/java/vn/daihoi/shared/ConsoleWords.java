package vn.daihoi.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Words for the console, where no reader has chosen a language: Vietnamese, or `-Ddaihoi.language=en`.
public record ConsoleWords(ResourceBundle bundle) {

    /// @param module whose `messages/<module>.properties` it speaks
    public static ConsoleWords of(String module) {
        var language = Locale.of(System.getProperty("daihoi.language", "vi"));
        var onlyThese = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new ConsoleWords(ResourceBundle.getBundle("messages." + module, language, onlyThese));
    }

    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }
}
