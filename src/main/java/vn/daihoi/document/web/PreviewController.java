package vn.daihoi.document.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.document.ComposePaper;
import vn.daihoi.document.Drafts;
import vn.daihoi.document.PaperSigns;
import vn.daihoi.file.FileType;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.VietnameseText;

/// A draft as it will look: as pictures on its page, as PDF and as Word file to take away.
@Controller
class PreviewController {
    private static final int DOTS_PER_INCH = 96;

    private final Drafts drafts;
    private final ComposePaper compose;
    /// The PDFs shown a moment ago: a page asks for its pictures one by one.
    private final Cache<String, byte[]> shown = Caffeine.newBuilder()
            .maximumSize(30)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    PreviewController(Drafts drafts, ComposePaper compose) {
        this.drafts = drafts;
        this.compose = compose;
    }

    /// @param look as on the page that asks: a later look has another address
    @GetMapping("/documents/drafts/{id}/{look}/{page}.png")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ResponseEntity<byte[]> picture(
            Actor actor, @PathVariable long id, @PathVariable String look, @PathVariable int page) throws IOException {
        var draft = drafts.visibleTo(actor, id);
        var pdf = shown.get(id + " " + actor.accountId() + " " + look, _ -> {
            var composed = compose.draft(actor, draft);
            if (!PaperSigns.look(composed).equals(look)) {
                throw new NotThere("look of a draft", look);
            }
            return composed.filled().pdf();
        });
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(drawn(pdf, page));
    }

    private static byte[] drawn(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new NotThere("page", page);
            }
            var image = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB);
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }

    @GetMapping("/documents/drafts/{id}/pdf")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable long id) {
        var draft = drafts.visibleTo(actor, id);
        var filled = compose.draft(actor, draft).filled();
        return file(filled.pdf(), FileType.PDF, draft.code() + ".pdf", ContentDisposition.inline());
    }

    @GetMapping("/documents/drafts/{id}/docx")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable long id) {
        var draft = drafts.visibleTo(actor, id);
        var filled = compose.draft(actor, draft).filled();
        return file(filled.docx(), FileType.DOCX, draft.code() + ".docx", ContentDisposition.attachment());
    }

    static ResponseEntity<byte[]> file(byte[] bytes, FileType type, String name, ContentDisposition.Builder how) {
        var disposition =
                how.filename(VietnameseText.nfc(name), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(bytes);
    }
}
