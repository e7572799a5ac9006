package vn.daihoi.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.file.StoredFile;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.signature.Signatures;

/// The issuer signs a paper of its register with the unit's key. The frozen file stays; a signed copy comes beside it.
/// A second signature is put on top of the first: the head's, then the office's.
@Service
public class SignPaper {
    private final Papers papers;
    private final IssuePaper issuePaper;
    private final Signatures signatures;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;

    SignPaper(
            Papers papers,
            IssuePaper issuePaper,
            Signatures signatures,
            StoredFiles files,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.issuePaper = issuePaper;
        this.signatures = signatures;
        this.files = files;
        this.events = events;
    }

    /// @param password of the key; overwritten before this returns
    @Transactional
    public void sign(Actor actor, long id, long keyId, char[] password) {
        var paper = papers.lock(actor, id);
        IssuePaper.requireIssuer(actor, paper);
        Refused.ifAny(PaperRules.checkSigning(paper));
        var before = last(paper, FileRole.SIGNED);
        var file = before.or(() -> last(paper, FileRole.PDF))
                .orElseThrow(() -> new Refused(List.of(Finding.breach("CK-107").at("password"))));
        var bytes = files.download(file.id()).bytes();
        var place = before.isPresent() ? "" : paper.signer();
        var signed = signatures.sign(paper.unitId(), keyId, password, bytes, place);
        var upload = new Upload(nameOf(file), signed);
        issuePaper.addSigned(actor, id, upload);
        events.publishEvent(new PaperSigned(actor, id, upload));
    }

    private static String nameOf(StoredFile file) {
        var bare = file.name().replaceFirst("(?i)( ký số)?\\.pdf$", "");
        return bare + " ký số.pdf";
    }

    private static Optional<StoredFile> last(Paper paper, FileRole role) {
        return paper.files().stream()
                .filter(part -> part.role() == role)
                .map(Paper.PaperFile::file)
                .reduce((first, second) -> second);
    }
}
