package vn.daihoi.identity;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256;

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
    private static final int ROUNDS = 310_000;
    private static final int SALT = 16;

    private final PasswordEncoder hashes;

    PasswordHashes() {
        this(ROUNDS);
    }

    /// Hashes know each other only under the same number of rounds.
    PasswordHashes(int rounds) {
        this.hashes = new DelegatingPasswordEncoder(
                KIND, Map.of(KIND, new Pbkdf2PasswordEncoder("", SALT, rounds, PBKDF2WithHmacSHA256)));
    }

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
