package vn.daihoi.badge;

import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// What a badge's QR code says: which badge of which conference, and nothing about the person.
///
/// The text is `DH1.` and, in base64url, 17 bytes followed by their Ed25519 signature (64 bytes): version 1 (one byte),
/// key id (4), conference id (8), serial (4), each with the highest byte first. Whoever holds the conference's public
/// key can check it without asking anybody; see docs/adr/0014.
public record BadgeCode(int keyId, long conferenceId, int serial) {
    public static final String START = "DH1.";
    static final String ALGORITHM = "Ed25519";
    static final byte VERSION = 1;
    private static final int PAYLOAD = Byte.BYTES + Integer.BYTES + Long.BYTES + Integer.BYTES;
    private static final int SIGNATURE = Signing.LENGTH;

    /// A text in the shape of a badge's, its signature not yet checked.
    public record Claim(BadgeCode code, byte[] signed, byte[] signature) {

        public boolean isSignedWith(PublicKey key) {
            return Signing.holds(key, signed, signature);
        }
    }

    /// Empty for anything that is not in the shape of a badge's text.
    public static Optional<Claim> read(String text) {
        var told = text.strip();
        if (!told.startsWith(START)) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(told.substring(START.length()));
            return bytes.length == PAYLOAD + SIGNATURE && bytes[0] == VERSION
                    ? Optional.of(claim(bytes))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Claim claim(byte[] bytes) {
        var said = ByteBuffer.wrap(bytes, 1, PAYLOAD - 1);
        var code = new BadgeCode(said.getInt(), said.getLong(), said.getInt());
        return new Claim(code, Arrays.copyOf(bytes, PAYLOAD), Arrays.copyOfRange(bytes, PAYLOAD, PAYLOAD + SIGNATURE));
    }

    /// The text of the QR code.
    String signedWith(PrivateKey key) {
        var payload = ByteBuffer.allocate(PAYLOAD)
                .put(VERSION)
                .putInt(keyId)
                .putLong(conferenceId)
                .putInt(serial)
                .array();
        var all = ByteBuffer.allocate(PAYLOAD + SIGNATURE).put(payload).put(Signing.sign(key, payload));
        return START + Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }
}
