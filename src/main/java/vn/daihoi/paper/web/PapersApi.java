package vn.daihoi.paper.web;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.paper.OpenPaper;
import vn.daihoi.paper.Paper;
import vn.daihoi.paper.Paper.PaperFile;
import vn.daihoi.paper.PaperBox;
import vn.daihoi.paper.PaperLine;
import vn.daihoi.paper.Receipt;
import vn.daihoi.paper.Recipients;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;

/// What the pages of papers show, for programs. Reading one is opening it: it counts as received.
@RestController
@RequestMapping("/api/v1/papers")
class PapersApi {
    private static final int LARGEST_PAGE = 500;

    private final PaperBox box;
    private final OpenPaper openPaper;
    private final Recipients recipients;

    PapersApi(PaperBox box, OpenPaper openPaper, Recipients recipients) {
        this.box = box;
        this.openPaper = openPaper;
        this.recipients = recipients;
    }

    @GetMapping
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    PapersJson in(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        var wanted = new PaperBox.Wanted(unread, q);
        var rows = Math.clamp(size, 1, LARGEST_PAGE);
        var unitId = unitOf(actor);
        return new PapersJson(box.countIn(unitId, wanted), box.in(unitId, wanted, rows, offset(page, rows)));
    }

    @GetMapping("/sent")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    PapersJson out(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        var wanted = new PaperBox.Wanted(false, q);
        var rows = Math.clamp(size, 1, LARGEST_PAGE);
        var unitId = unitOf(actor);
        return new PapersJson(box.countOut(unitId, wanted), box.out(unitId, wanted, rows, offset(page, rows)));
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    PaperJson one(Actor actor, @PathVariable long id) {
        return PaperJson.of(openPaper.open(actor, id), recipients.of(actor, id));
    }

    private static int offset(int page, int size) {
        return (Math.clamp(page, 1, 10_000) - 1) * size;
    }

    private static long unitOf(Actor actor) {
        var unitId = actor.unitId();
        return unitId == null ? 0 : unitId;
    }

    /// @param total in all, of which `papers` is one page
    public record PapersJson(long total, List<PaperLine> papers) {}

    /// @param receipts of the recipients in the reader's scope
    public record PaperJson(
            long id,
            String issuer,
            String number,
            LocalDate issuedOn,
            String kind,
            String summary,
            String signer,
            List<String> recipients,
            Paper.Step issued,
            Paper.@Nullable Step sent,
            Paper.@Nullable Recall recall,
            List<FileJson> files,
            List<Receipt> receipts) {

        static PaperJson of(Paper paper, List<Receipt> receipts) {
            return new PaperJson(
                    paper.id(),
                    paper.issuer(),
                    paper.number(),
                    paper.issuedOn(),
                    paper.kind().code(),
                    paper.summary(),
                    paper.signer(),
                    paper.recipients(),
                    paper.issued(),
                    paper.sent(),
                    paper.recall(),
                    paper.files().stream()
                            .map(PaperFile::file)
                            .map(file -> new FileJson(file.id(), file.name(), file.size(), file.sha256()))
                            .toList(),
                    receipts);
        }
    }

    public record FileJson(long id, String name, int size, String sha256) {}
}
