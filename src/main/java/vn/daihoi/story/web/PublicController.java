package vn.daihoi.story.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.notice.MailSettings;
import vn.daihoi.story.PublicShelf;
import vn.daihoi.story.ShelfQuery;

/// Stories for everybody. Nothing here may be kept for longer than a minute: consent can end at any time.
@Controller
@PermitAll
class PublicController {
    /// Ends the number of a story within its address.
    private static final String NUMBER = "(?:.*-)?(\\d{1,18})";
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    /// A program begun anew may draw its pages anew.
    private static final long BEGUN = System.currentTimeMillis();

    private final PublicShelf shelf;
    private final PublicPages pages;
    private final StoredFiles files;
    /// The address is the one that is configured: a request may say any.
    private final MailSettings settings;

    PublicController(PublicShelf shelf, PublicPages pages, StoredFiles files, MailSettings settings) {
        this.shelf = shelf;
        this.pages = pages;
        this.files = files;
        this.settings = settings;
    }

    @GetMapping("/dien-hinh")
    @Nullable
    String list(
            ServletWebRequest asked,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        var stamp = shelf.stamp();
        if (isKnown(asked, stamp)) {
            return null;
        }
        var query = new ShelfQuery(q, PublicPages.field(field), number(place), pageNumber(page));
        model.addAttribute("page", pages.list(stamp, query, settings.absolute("")));
        return "story/shelf";
    }

    @GetMapping("/dien-hinh/{slug}")
    @Nullable
    String story(ServletWebRequest asked, HttpServletResponse response, @PathVariable String slug, Model model) {
        var found = slug.matches(NUMBER)
                ? shelf.read(Long.parseLong(slug.replaceFirst(NUMBER, "$1")))
                : Optional.<PublicShelf.Read>empty();
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return "story/gone";
        }
        var story = found.get().story();
        if (!story.card().slug().equals(slug)) {
            return "redirect:" + story.card().path();
        }
        if (isKnown(asked, found.get().stamp())) {
            return null;
        }
        model.addAttribute("page", pages.story(story, settings.absolute("")));
        return "story/story";
    }

    /// The address holds what the picture is, so a browser need not ask whether it changed, only whether it is still
    /// there.
    @GetMapping("/dien-hinh/anh/{sha256:[0-9a-f]{64}}.jpg")
    ResponseEntity<byte[]> picture(
            @PathVariable String sha256, @RequestHeader(name = "If-None-Match", defaultValue = "") String known) {
        var tag = "\"" + sha256 + "\"";
        var file = shelf.picture(sha256);
        if (file.isEmpty()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        var answer = known.equals(tag) ? ResponseEntity.status(HttpStatus.NOT_MODIFIED) : ResponseEntity.ok();
        answer.cacheControl(CacheControl.maxAge(A_MINUTE).cachePublic().mustRevalidate())
                .eTag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        return known.equals(tag)
                ? answer.build()
                : answer.contentType(MediaType.IMAGE_JPEG)
                        .body(files.download(file.get()).bytes());
    }

    /// Asked again each time, sent again only if the shelf or the reader’s language has changed.
    private static boolean isKnown(ServletWebRequest asked, long stamp) {
        var response = Objects.requireNonNull(asked.getResponse());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
        var language = RequestContextUtils.getLocale(asked.getRequest()).getLanguage();
        return asked.checkNotModified("W/\"%d-%d-%s\"".formatted(BEGUN, stamp, language));
    }

    private static @Nullable Long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private static int pageNumber(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
