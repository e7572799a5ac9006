package vn.daihoi.signature;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/// What a certificate says of its holder, and whom it goes back to.
final class Certificates {
    private Certificates() {}

    static String name(X509Certificate certificate) {
        var name = part(certificate.getSubjectX500Principal(), "CN");
        return name.isEmpty() ? certificate.getSubjectX500Principal().getName() : name;
    }

    static String organisation(X509Certificate certificate) {
        return part(certificate.getSubjectX500Principal(), "O");
    }

    static String issuer(X509Certificate certificate) {
        var name = part(certificate.getIssuerX500Principal(), "CN");
        return name.isEmpty() ? certificate.getIssuerX500Principal().getName() : name;
    }

    private static String part(X500Principal principal, String type) {
        try {
            return new LdapName(principal.getName())
                    .getRdns().reversed().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase(type))
                            .map(rdn -> rdn.getValue().toString())
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }

    /// Whether a chain of valid certificates leads to one that is trusted. Whether one was withdrawn meanwhile cannot
    /// be known offline.
    static boolean leadsTo(
            X509Certificate certificate,
            List<X509Certificate> others,
            Collection<X509Certificate> trusted,
            @Nullable Instant at) {
        if (trusted.isEmpty()) {
            return false;
        }
        try {
            var target = new X509CertSelector();
            target.setCertificate(certificate);
            var anchors =
                    trusted.stream().map(one -> new TrustAnchor(one, null)).collect(Collectors.toSet());
            var asked = new PKIXBuilderParameters(anchors, target);
            asked.setRevocationEnabled(false);
            asked.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            asked.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(certificate))));
            if (at != null) {
                asked.setDate(Date.from(at));
            }
            CertPathBuilder.getInstance("PKIX").build(asked);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
