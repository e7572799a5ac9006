package vn.daihoi.ballot;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;

/// Signs ballot papers without seeing them (RFC 9474, 4.3). The raw RSA operation is the JDK's own: by the Chinese
/// remainder, blinded against timing, checked before it is given out.
public final class BlindSigner {
    static final BigInteger EXPONENT = RSAKeyGenParameterSpec.F4;
    private static final int BITS = 2048;

    private final PrivateKey secret;
    private final VoteKey key;

    private BlindSigner(PrivateKey secret, VoteKey key) {
        this.secret = secret;
        this.key = key;
    }

    /// A new key, for one vote.
    public static BlindSigner fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(BITS, EXPONENT));
            var pair = generator.generateKeyPair();
            return new BlindSigner(pair.getPrivate(), VoteKey.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA key of (%d) bits could be made".formatted(BITS), e);
        }
    }

    /// From the bytes it was kept as.
    public static BlindSigner of(byte[] kept) {
        try {
            var secret = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(kept));
            return new BlindSigner(secret, new VoteKey(((RSAPrivateCrtKey) secret).getModulus(), EXPONENT));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key of a vote cannot be read", e);
        }
    }

    static BlindSigner of(RSAPrivateCrtKey secret) {
        return new BlindSigner(secret, new VoteKey(secret.getModulus(), secret.getPublicExponent()));
    }

    public VoteKey key() {
        return key;
    }

    public byte[] secret() {
        return secret.getEncoded();
    }

    /// @return empty for what cannot be a blinded paper under this key
    public Optional<byte[]> sign(byte[] blinded) {
        if (blinded.length != key.length() || new BigInteger(1, blinded).compareTo(key.modulus()) >= 0) {
            return Optional.empty();
        }
        try {
            var raw = Cipher.getInstance("RSA/ECB/NoPadding");
            raw.init(Cipher.DECRYPT_MODE, secret);
            var signature = raw.doFinal(blinded);
            return isRight(signature, blinded) ? Optional.of(signature) : Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ballot paper could not be signed", e);
        }
    }

    /// RFC 9474, 4.3: a fault in the calculation would give the key away.
    private boolean isRight(byte[] signature, byte[] blinded) {
        var again = new BigInteger(1, signature).modPow(key.exponent(), key.modulus());
        return Arrays.equals(VoteKey.fixed(again, key.length()), blinded);
    }
}
