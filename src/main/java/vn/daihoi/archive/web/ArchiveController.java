package vn.daihoi.archive.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.archive.CloseSeason;
import vn.daihoi.archive.SeasonEnd;
import vn.daihoi.archive.WriteArchive;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;

/// The end of the season: the archive to take away, the closing, and what goes after it.
@Controller
@RolesAllowed(Roles.STANDING_BODY)
class ArchiveController {
    private static final String HERE = "/archive";

    private final SeasonEnd end;
    private final CloseSeason close;
    private final WriteArchive write;
    private final ArchivePages pages;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    ArchiveController(
            SeasonEnd end,
            CloseSeason close,
            WriteArchive write,
            ArchivePages pages,
            SeasonClock clock,
            Dictionary dictionary) {
        this.end = end;
        this.close = close;
        this.write = write;
        this.pages = pages;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    @GetMapping(HERE)
    String show(Actor actor, Model model) {
        return page(actor, List.of(), "", model);
    }

    @PostMapping(HERE + "/closing")
    String close(
            Actor actor,
            @RequestParam(defaultValue = "") String decision,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            close.close(actor, decision);
        } catch (Refused refused) {
            response.setStatus(422);
            return page(actor, refused.findings(), decision, model);
        }
        Flash.done("archive.close.done").on(redirect);
        return "redirect:" + HERE;
    }

    /// Written straight to the browser: whoever breaks it off has no copy, and nothing is noted.
    @PostMapping(HERE + "/copies")
    void copy(Actor actor, HttpServletResponse response) throws IOException {
        var season = end.of(actor).season();
        var name = "%s %s %s.zip"
                .formatted(dictionary.here().of("archive.file"), season == null ? "" : season, clock.today());
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "no-store");
        write.write(actor, response.getOutputStream());
    }

    private String page(Actor actor, List<Finding> findings, String decision, Model model) {
        model.addAttribute("page", pages.of(end.of(actor), findings, decision, dictionary.here()));
        return "archive/archive";
    }
}
