package vn.daihoi.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.signature.SignatureReport.Content;
import vn.daihoi.signature.SignatureReport.Signed;
import vn.daihoi.signature.SignatureReport.Standing;

/// Checks the signatures in a PDF with nothing but the file and the authorities it is told to trust.
final class CheckPdf {
    /// Every signed PDF says which of its bytes are signed.
    private static final byte[] MARK = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

    private CheckPdf() {}

    static SignatureReport check(byte[] pdf, Collection<X509Certificate> trusted) {
        if (!isSigned(pdf)) {
            return SignatureReport.NONE;
        }
        try {
            var analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
            analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
            var found = analyzer.getSignatures();
            return found.isEmpty() ? new SignatureReport(List.of(), true) : report(found, pdf.length, trusted);
        } catch (DSSException | IllegalArgumentException | IllegalStateException e) {
            return new SignatureReport(List.of(), true);
        }
    }

    private static SignatureReport report(
            List<AdvancedSignature> found, int length, Collection<X509Certificate> trusted) {
        var covered = found.stream().mapToInt(CheckPdf::end).max().orElse(0) >= length;
        var signatures = new ArrayList<Signed>();
        for (var signature : found) {
            signatures.add(signed(signature, covered, trusted));
        }
        return new SignatureReport(signatures, false);
    }

    /// @param covered whether the last signature covers the file to its end: what a later signature covers was added by
    ///     that signer, what none covers by somebody unknown
    private static Signed signed(AdvancedSignature signature, boolean covered, Collection<X509Certificate> trusted) {
        var token = signature.getSigningCertificateToken();
        var signingTime = signature.getSigningTime();
        var at = signingTime == null ? null : signingTime.toInstant();
        if (token == null) {
            return new Signed("", "", at, Content.FORGED, Standing.UNTRUSTED, "");
        }
        var certificate = token.getCertificate();
        var chain = signature.getCertificates().stream()
                .map(one -> one.getCertificate())
                .toList();
        return new Signed(
                Certificates.name(certificate),
                Certificates.organisation(certificate),
                at,
                content(signature, covered),
                standing(certificate, chain, at, trusted),
                Certificates.issuer(certificate));
    }

    private static Content content(AdvancedSignature signature, boolean covered) {
        signature.checkSignatureIntegrity();
        var verified = signature.getSignatureCryptographicVerification();
        if (!verified.isReferenceDataFound() || !verified.isReferenceDataIntact()) {
            return Content.CHANGED;
        }
        if (!verified.isSignatureIntact()) {
            return Content.FORGED;
        }
        return covered ? Content.INTACT : Content.ADDED_TO;
    }

    private static Standing standing(
            X509Certificate certificate,
            List<X509Certificate> chain,
            @Nullable Instant at,
            Collection<X509Certificate> trusted) {
        if (at != null && at.isAfter(certificate.getNotAfter().toInstant())) {
            return Standing.EXPIRED;
        }
        if (at != null && at.isBefore(certificate.getNotBefore().toInstant())) {
            return Standing.NOT_YET_VALID;
        }
        return Certificates.leadsTo(certificate, chain, trusted, at) ? Standing.TRUSTED : Standing.UNTRUSTED;
    }

    private static int end(AdvancedSignature signature) {
        return signature instanceof PAdESSignature pades
                ? pades.getPdfRevision().getByteRange().getSecondPartStart()
                        + pades.getPdfRevision().getByteRange().getSecondPartEnd()
                : 0;
    }

    private static boolean isSigned(byte[] pdf) {
        for (var i = 0; i <= pdf.length - MARK.length; i++) {
            if (pdf[i] == MARK[0] && matches(pdf, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] pdf, int from) {
        for (var j = 1; j < MARK.length; j++) {
            if (pdf[from + j] != MARK[j]) {
                return false;
            }
        }
        return true;
    }
}
