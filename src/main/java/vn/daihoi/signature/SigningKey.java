package vn.daihoi.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A private key with its certificates, taken out of a PKCS#12 file. Lives as long as one signing takes.
///
/// @param chain the signer's own certificate first
record SigningKey(PrivateKey key, List<X509Certificate> chain) {

    X509Certificate certificate() {
        return chain.getFirst();
    }

    static SigningKey open(byte[] p12, char[] password) throws KeyRefused {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(p12), password);
            for (var alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getKey(alias, password) instanceof PrivateKey key) {
                    var chain = Arrays.stream(store.getCertificateChain(alias))
                            .map(X509Certificate.class::cast)
                            .toList();
                    return new SigningKey(key, chain);
                }
            }
            throw new KeyRefused(KeyRefused.Reason.NO_KEY);
        } catch (IOException e) {
            throw new KeyRefused(
                    e.getCause() instanceof UnrecoverableKeyException
                            ? KeyRefused.Reason.WRONG_PASSWORD
                            : KeyRefused.Reason.NOT_PKCS12);
        } catch (UnrecoverableKeyException e) {
            throw new KeyRefused(KeyRefused.Reason.WRONG_PASSWORD);
        } catch (GeneralSecurityException e) {
            throw new KeyRefused(KeyRefused.Reason.NOT_PKCS12);
        }
    }
}
