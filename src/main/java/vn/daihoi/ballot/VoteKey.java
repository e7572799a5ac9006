package vn.daihoi.ballot;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// The public key of one vote: every ballot paper of the vote is signed under it, and under no other.
/// Signatures are RSABSSA-SHA384-PSS-Randomized (RFC 9474): to check them, plain RSASSA-PSS.
public record VoteKey(BigInteger modulus, BigInteger exponent) {
    private static final int SALT = 48;
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, SALT, PSSParameterSpec.TRAILER_FIELD_BC);

    static VoteKey of(PublicKey key) {
        var rsa = (RSAPublicKey) key;
        return new VoteKey(rsa.getModulus(), rsa.getPublicExponent());
    }

    /// Reads the modulus as it is stored and published.
    public static VoteKey of(byte[] modulus) {
        return new VoteKey(new BigInteger(1, modulus), BlindSigner.EXPONENT);
    }

    public byte[] bytes() {
        return fixed(modulus, length());
    }

    /// Of the modulus and of every signature.
    public int length() {
        return (modulus.bitLength() + 7) / 8;
    }

    public boolean hasSigned(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("RSASSA-PSS");
            check.setParameter(PSS);
            check.initVerify(key());
            check.update(message);
            return signature.length == length() && check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// What people in the hall compare, so that nobody was given another key than everybody else.
    public String mark() {
        var hex = HexFormat.of().withUpperCase().formatHex(Digests.sha256(bytes()), 0, 4);
        return hex.substring(0, 4) + "-" + hex.substring(4);
    }

    private PublicKey key() throws GeneralSecurityException {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
        } catch (InvalidKeySpecException e) {
            throw new GeneralSecurityException("not a key of a vote", e);
        }
    }

    /// A number in exactly so many bytes.
    static byte[] fixed(BigInteger number, int length) {
        var bytes = number.toByteArray();
        if (bytes.length == length) {
            return bytes;
        }
        if (bytes.length > length) {
            return Arrays.copyOfRange(bytes, bytes.length - length, bytes.length);
        }
        var padded = new byte[length];
        System.arraycopy(bytes, 0, padded, length - bytes.length, bytes.length);
        return padded;
    }
}
