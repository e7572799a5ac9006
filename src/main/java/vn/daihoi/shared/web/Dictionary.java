package vn.daihoi.shared.web;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The words of every language, from all `messages/*.properties` of the program.
@Component
public class Dictionary {
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private final AllWords messages;

    Dictionary(AllWords messages) {
        this.messages = messages;
    }

    public Words in(Locale locale) {
        return new Words(messages, locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE);
    }

    /// In the language of the request being answered; Vietnamese outside of one, as in mails and jobs.
    public Words here() {
        var context = LocaleContextHolder.getLocaleContext();
        var locale = context == null ? null : context.getLocale();
        return in(locale == null ? VIETNAMESE : locale);
    }
}
