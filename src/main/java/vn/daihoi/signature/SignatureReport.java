package vn.daihoi.signature;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of the signatures in one PDF, found without any network.
///
/// @param unreadable the file says it is signed, but its signature can no longer be read
public record SignatureReport(List<Signed> signatures, boolean unreadable) {
    public static final SignatureReport NONE = new SignatureReport(List.of(), false);

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    public boolean isSigned() {
        return unreadable || !signatures.isEmpty();
    }

    /// Whether the file must not be relied on.
    public boolean isChanged() {
        return unreadable || signatures.stream().anyMatch(one -> one.content() != Content.INTACT);
    }

    /// @param name whose certificate it is
    /// @param organisation empty where the certificate names none
    /// @param at as the signer's own clock said; null where nothing is said
    /// @param issuer who issued the certificate
    public record Signed(
            String name,
            String organisation,
            @Nullable Instant at,
            Content content,
            Standing standing,
            String issuer) {}

    /// Whether the file is what was signed.
    public enum Content {
        INTACT,
        /// What was signed is no longer what stands there.
        CHANGED,
        /// What was signed is there, and something else was put on top of it afterwards.
        ADDED_TO,
        /// The signature itself does not hold.
        FORGED;

        public String key() {
            return "signature.content." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Whether the certificate can be relied on.
    public enum Standing {
        /// Issued by an authority that this installation trusts, and valid on the day of signing.
        TRUSTED,
        UNTRUSTED,
        EXPIRED,
        NOT_YET_VALID;

        public String key() {
            return "signature.standing." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
