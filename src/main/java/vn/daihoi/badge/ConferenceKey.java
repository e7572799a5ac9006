package vn.daihoi.badge;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;

/// The public half of a conference's badge key: given to phones that check badges without network.
///
/// @param id stands in each badge's code
/// @param spki as `SubjectPublicKeyInfo`, which WebCrypto takes under the format `spki`
public record ConferenceKey(int id, long conferenceId, byte[] spki) {

    public PublicKey publicKey() {
        try {
            return KeyFactory.getInstance(BadgeCode.ALGORITHM).generatePublic(new X509EncodedKeySpec(spki));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "public key (%d) of conference (%d) is broken".formatted(id, conferenceId), e);
        }
    }
}
