package vn.daihoi.ballot;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.engines.RSABlindingEngine;
import org.bouncycastle.crypto.generators.RSABlindingFactorGenerator;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.params.RSABlindingParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;

/// The voter's side, as the page's script does it: a paper is made and blinded, and the answer unblinded into a
/// signature that the signer has never seen.
public final class BlankPaper {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 48;

    private final VoteKey key;
    private final byte[][] openings;
    private final Paper paper;
    private final RSABlindingParameters blinding;
    private final byte[] blinded;

    private BlankPaper(VoteKey key, byte[][] openings, Paper paper, BigInteger factor, byte[] salt) {
        this.key = key;
        this.openings = openings;
        this.paper = paper;
        this.blinding = new RSABlindingParameters(new RSAKeyParameters(false, key.modulus(), key.exponent()), factor);
        this.blinded = blind(salt);
    }

    public static BlankPaper fresh(VoteKey key) {
        var openings = new byte[Choice.values().length][];
        var bytes = new byte[Paper.LENGTH];
        System.arraycopy(random(Paper.PART), 0, bytes, 0, Paper.PART);
        for (int i = 0; i < openings.length; i++) {
            openings[i] = random(Paper.PART);
            System.arraycopy(Digests.sha256(openings[i]), 0, bytes, Paper.PART * (i + 1), Paper.PART);
        }
        var factors = new RSABlindingFactorGenerator();
        factors.init(new ParametersWithRandom(new RSAKeyParameters(false, key.modulus(), key.exponent()), RANDOM));
        return new BlankPaper(key, openings, new Paper(bytes), factors.generateBlindingFactor(), random(SALT));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private byte[] blind(byte[] salt) {
        try {
            var signer = new PSSSigner(new RSABlindingEngine(), new SHA384Digest(), salt);
            signer.init(true, blinding);
            signer.update(paper.bytes(), 0, paper.bytes().length);
            return VoteKey.fixed(new BigInteger(1, signer.generateSignature()), key.length());
        } catch (CryptoException e) {
            throw new IllegalStateException("a paper could not be blinded", e);
        }
    }

    /// What the signer is shown.
    public byte[] blinded() {
        return blinded.clone();
    }

    /// @return empty if the answer is no signature under the key of the vote
    public Optional<Signed> signedBy(byte[] answer) {
        var engine = new RSABlindingEngine();
        engine.init(false, blinding);
        var signature = VoteKey.fixed(new BigInteger(1, engine.processBlock(answer, 0, answer.length)), key.length());
        return key.hasSigned(paper.bytes(), signature)
                ? Optional.of(new Signed(paper, signature, openings))
                : Optional.empty();
    }

    /// A paper in the voter's hand, good for one ballot.
    public record Signed(Paper paper, byte[] signature, byte[][] openings) {

        public Ballot vote(Choice choice) {
            var opening = openings[choice.ordinal()];
            return new Ballot(paper, signature, choice, Arrays.copyOf(opening, opening.length));
        }
    }
}
