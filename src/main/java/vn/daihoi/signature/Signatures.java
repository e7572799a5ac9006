package vn.daihoi.signature;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.daihoi.file.FileType;
import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;

/// Signs PDFs with the keys of units, and says what is signed in the files of others.
@Service
public class Signatures {
    private final UnitKeys keys;
    private final KeySeal seal;
    private final TrustedRoots trusted;
    private final StoredFiles files;
    private final SeasonClock clock;
    private final Dictionary dictionary;
    /// A file never changes under its hash, nor do the roots while the program runs.
    private final Cache<String, SignatureReport> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    Signatures(
            UnitKeys keys,
            KeySeal seal,
            TrustedRoots trusted,
            StoredFiles files,
            SeasonClock clock,
            Dictionary dictionary) {
        this.keys = keys;
        this.seal = seal;
        this.trusted = trusted;
        this.files = files;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    /// For a reader who may open the file: what signatures it bears.
    public SignatureReport of(StoredFile file) {
        return file.type() == FileType.PDF
                ? known.get(file.sha256(), _ -> check(files.download(file.id()).bytes()))
                : SignatureReport.NONE;
    }

    public SignatureReport check(byte[] pdf) {
        return CheckPdf.check(pdf, trusted.all());
    }

    /// Signs as that unit; the caller has checked that the actor may.
    ///
    /// @param password of the key; overwritten before this returns
    /// @param signer name by which the place on the paper is found
    public byte[] sign(long unitId, long keyId, char[] password, byte[] pdf, String signer) {
        try {
            var key = KeepKey.opened(seal.open(keys.sealed(unitId, keyId), unitId), password);
            var now = clock.instant();
            if (now.isAfter(key.certificate().getNotAfter().toInstant())) {
                throw KeepKey.refused("CK-104", key.certificate().getNotAfter().toInstant());
            }
            if (now.isBefore(key.certificate().getNotBefore().toInstant())) {
                throw KeepKey.refused("CK-105", key.certificate().getNotBefore().toInstant());
            }
            var t = dictionary.in(Dictionary.VIETNAMESE);
            var shown = List.of(
                    t.of("signature.shown.by", Certificates.name(key.certificate())),
                    t.of("signature.shown.organisation", Certificates.organisation(key.certificate())),
                    t.of("signature.shown.at", now));
            var lines = Certificates.organisation(key.certificate()).isEmpty()
                    ? List.of(shown.getFirst(), shown.getLast())
                    : shown;
            return SignPdf.sign(
                    pdf, key, now, SignedPlace.aboveName(pdf, signer).orElse(null), lines);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
