package vn.daihoi.notice;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether and how this installation sends e-mail.
///
/// @param host of the mail server; empty: nothing is sent, notices stay in the program
/// @param from address of the sender
/// @param address where people open this program, for links in e-mails
@Component
public record MailSettings(
        @Value("${spring.mail.host:}") String host,
        @Value("${daihoi.mail.from:dai-hoi@localhost}") String from,

        @Value("${daihoi.address:http://localhost:${server.port:8080}}")
        String address) {

    public boolean isOn() {
        return !host.isBlank();
    }

    /// As others open it, for mails and printed codes.
    public String absolute(String link) {
        return address.replaceFirst("/+$", "") + link;
    }

    static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= 500 ? text : text.substring(0, 500);
    }
}
