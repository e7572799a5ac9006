package vn.daihoi.badge;

import org.springframework.stereotype.Component;

/// Signs what a prepared phone keeps, with the key that signs the badges: the phone holds its public half already.
@Component
public class SignForDoors {
    private final BadgeKeys keys;

    SignForDoors(BadgeKeys keys) {
        this.keys = keys;
    }

    /// The Ed25519 signature (64 bytes) of the data. There must be a badge, and so a key, already. What begins like a
    /// badge's payload is not signed: nothing signed here can ever be taken for a badge.
    public byte[] sign(long conferenceId, byte[] data) {
        if (data.length == 0 || data[0] == BadgeCode.VERSION) {
            throw new IllegalArgumentException("data for the doors must not begin like a badge");
        }
        return Signing.sign(keys.privateOf(conferenceId), data);
    }
}
