package vn.daihoi.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/// The vectors of RFC 9474; the page's script is held to the same ones by BallotScriptIT.
class Rfc9474Test {
    private final Properties vector = new Properties();
    private final BlindSigner signer;

    Rfc9474Test() throws IOException, GeneralSecurityException {
        try (var in = getClass().getResourceAsStream("/ballot/rfc9474.properties")) {
            vector.load(in);
        }
        signer = BlindSigner.of(key());
    }

    private byte[] bytes(String name) {
        return HexFormat.of().parseHex(vector.getProperty(name));
    }

    private BigInteger number(String name) {
        return new BigInteger(1, bytes(name));
    }

    private RSAPrivateCrtKey key() throws GeneralSecurityException {
        var p = number("p");
        var q = number("q");
        var one = BigInteger.ONE;
        var e = BlindSigner.EXPONENT;
        var d = e.modInverse(p.subtract(one).multiply(q.subtract(one)));
        var spec = new RSAPrivateCrtKeySpec(
                p.multiply(q), e, d, p, q, d.mod(p.subtract(one)), d.mod(q.subtract(one)), q.modInverse(p));
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
    }

    @Test
    void the_signer_answers_so_that_unblinding_gives_the_signature_of_the_standard() {
        var answer = signer.sign(bytes("blinded")).orElseThrow();
        var unblinded = new BigInteger(1, answer)
                .multiply(number("inverse"))
                .mod(signer.key().modulus());

        assertThat(unblinded).isEqualTo(number("signature"));
    }

    @Test
    void the_signature_of_the_standard_is_right_and_any_other_wrong() {
        var signature = bytes("signature");
        assertThat(signer.key().hasSigned(bytes("message"), signature)).isTrue();
        signature[100] ^= 1;
        assertThat(signer.key().hasSigned(bytes("message"), signature)).isFalse();
    }
}
