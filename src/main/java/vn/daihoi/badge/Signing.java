package vn.daihoi.badge;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// Ed25519 (RFC 8032) for keys as Java holds them. Bouncy Castle multiplies with tables made beforehand: Java's own
/// takes some twenty times as long, which five doors and five hundred badges feel.
final class Signing {
    static final int LENGTH = 64;

    private Signing() {}

    static byte[] sign(PrivateKey key, byte[] data) {
        if (!(key instanceof EdECPrivateKey edwards)) {
            throw new IllegalArgumentException("key of badges (%s) is none of Ed25519".formatted(key.getAlgorithm()));
        }
        var signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(edwards.getBytes().orElseThrow()));
        signer.update(data, 0, data.length);
        return signer.generateSignature();
    }

    /// False, too, where the key is no point of the curve.
    static boolean holds(PublicKey key, byte[] data, byte[] signature) {
        var spki = key.getEncoded();
        var point = Arrays.copyOfRange(spki, spki.length - Ed25519PublicKeyParameters.KEY_SIZE, spki.length);
        try {
            var signer = new Ed25519Signer();
            signer.init(false, new Ed25519PublicKeyParameters(point));
            signer.update(data, 0, data.length);
            return signer.verifySignature(signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
