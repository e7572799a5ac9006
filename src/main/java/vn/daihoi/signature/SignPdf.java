package vn.daihoi.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.SeasonClock;

/// Puts a PAdES signature (baseline B) into a PDF: as an addition at its end, so that what was frozen stays as it was.
final class SignPdf {
    private static final String FONT = "/typeset/fonts/LiberationSerif-Regular.ttf";
    private static final float POINTS = 9;
    /// Room for the signature and a long chain of certificates.
    private static final int CONTENT_SIZE = 16_384;

    private SignPdf() {}

    /// @param place where it is shown; null for a signature that is not shown
    /// @param lines what is shown there
    static byte[] sign(byte[] pdf, SigningKey key, Instant at, @Nullable SignedPlace place, List<String> lines) {
        var parameters = parameters(key, at);
        if (place != null) {
            parameters.setImageParameters(shown(place, lines));
        }
        var verifier = new CommonCertificateVerifier(true);
        verifier.setAlertOnExpiredCertificate(_ -> {});
        verifier.setAlertOnNotYetValidCertificate(_ -> {});
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        var document = new InMemoryDocument(pdf);
        var toSign = service.getDataToSign(document, parameters);
        var signed = service.signDocument(document, parameters, value(key, parameters, toSign.getBytes()));
        try (var stream = signed.openStream();
                var out = new ByteArrayOutputStream()) {
            stream.transferTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PAdESSignatureParameters parameters(SigningKey key, Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.setContentSize(CONTENT_SIZE);
        parameters.setSigningTimeZone(TimeZone.getTimeZone(SeasonClock.ZONE));
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private static SignatureValue value(SigningKey key, PAdESSignatureParameters parameters, byte[] bytes) {
        var algorithm =
                SignatureAlgorithm.getAlgorithm(parameters.getEncryptionAlgorithm(), parameters.getDigestAlgorithm());
        try {
            var signature = Signature.getInstance(algorithm.getJCEId());
            signature.initSign(key.key());
            signature.update(bytes);
            return new SignatureValue(algorithm, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key cannot sign with (%s)".formatted(algorithm), e);
        }
    }

    /// DSS counts from the top left, as people do.
    private static SignatureImageParameters shown(SignedPlace place, List<String> lines) {
        var field = new SignatureFieldParameters();
        field.setPage(place.page());
        field.setOriginX((float) place.left());
        field.setOriginY((float) place.top());
        field.setWidth((float) place.width());
        field.setHeight((float) place.height());
        var text = new SignatureImageTextParameters();
        text.setFont(font());
        text.setText(String.join("\n", lines));
        text.setTextColor(new Color(0xA3, 0x17, 0x2B));
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.CENTER);
        text.setPadding(2);
        var image = new SignatureImageParameters();
        image.setFieldParameters(field);
        image.setTextParameters(text);
        return image;
    }

    private static DSSFileFont font() {
        try (InputStream stream = Objects.requireNonNull(SignPdf.class.getResourceAsStream(FONT), FONT)) {
            var font = new DSSFileFont(stream);
            font.setSize(POINTS);
            font.setEmbedFontSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
