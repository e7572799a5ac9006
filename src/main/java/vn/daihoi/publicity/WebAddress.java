package vn.daihoi.publicity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// The address of something published. Checked for its form only: the program never fetches it.
public final class WebAddress {
    private static final int LONGEST = 1000;

    private WebAddress() {}

    /// Only `http` and `https` with a host and no password in it; anything else could be a trap for whoever clicks.
    public static Optional<String> read(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var fine = (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
            return fine ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// `baosoctrang.org.vn` of a whole address.
    public static String host(String address) {
        var host = address.isEmpty() ? null : URI.create(address).getHost();
        return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
    }
}
