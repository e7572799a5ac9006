package vn.daihoi.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The authorities this installation trusts: certificates in a folder, put there by who runs it. Without any, every
/// signer is shown as not vouched for.
@Component
class TrustedRoots {
    private final List<X509Certificate> roots;

    TrustedRoots(@Value("${daihoi.signature.trusted:}") String folder) {
        this.roots = folder.isEmpty() ? List.of() : read(Path.of(folder));
    }

    List<X509Certificate> all() {
        return roots;
    }

    private static List<X509Certificate> read(Path folder) {
        try (var files = Files.list(folder)) {
            var found = new ArrayList<X509Certificate>();
            for (var file : files.filter(TrustedRoots::isCertificate).sorted().toList()) {
                found.addAll(certificates(file));
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("daihoi.signature.trusted is (%s)".formatted(folder), e);
        }
    }

    private static boolean isCertificate(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(crt|cer|pem|der)");
    }

    private static List<X509Certificate> certificates(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new IOException("file (%s) is no certificate".formatted(file), e);
        }
    }
}
