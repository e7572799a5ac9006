package vn.daihoi.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import vn.daihoi.shared.VietnameseText;

/// How passwords are stored. PBKDF2 has no length limit, unlike bcrypt's 72 bytes, which a long Vietnamese phrase
/// exceeds. `ộ` is one letter to a person and up to three to a keyboard driver, hence NFC on both sides.
final class PasswordHashes implements PasswordEncoder {
    private static final String KIND = "pbkdf2";

    private final PasswordEncoder hashes =
            new DelegatingPasswordEncoder(KIND, Map.of(KIND, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.encode(nfc(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return hashes.matches(nfc(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return hashes.upgradeEncoding(hash);
    }

    private static @Nullable String nfc(@Nullable CharSequence password) {
        return password == null ? null : VietnameseText.nfc(password.toString());
    }
}
