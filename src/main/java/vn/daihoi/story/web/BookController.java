package vn.daihoi.story.web;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.Words;
import vn.daihoi.story.StoryRights;
import vn.daihoi.story.book.PrintBook;
import vn.daihoi.story.book.PrintBook.Standing;

/// The book is made from what is public, so whoever works here reads how it stands and gets it; whoever writes or
/// clears stories has it printed.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
class BookController {
    private static final String HOME = StoriesPages.HOME + "/book";

    private final PrintBook print;
    private final Dictionary dictionary;

    BookController(PrintBook print, Dictionary dictionary) {
        this.print = print;
        this.dictionary = dictionary;
    }

    @GetMapping(HOME)
    String show(Actor actor, Model model) {
        var t = dictionary.here();
        var crumbs = List.of(new Crumb(t.of("story.place"), StoriesPages.HOME), new Crumb(t.of("story.book"), ""));
        var stories = print.stories();
        var prints = StoryRights.writes(actor) || StoryRights.clears(actor);
        var page = switch (print.standing()) {
            case Standing.None _ -> new BookPage(crumbs, stories, prints, "none", 0, "");
            case Standing.Underway(var percent) -> new BookPage(crumbs, stories, prints, "underway", percent, "");
            case Standing.Ready ready -> new BookPage(crumbs, stories, prints, "ready", 100, said(ready, t));
            case Standing.Old _ -> new BookPage(crumbs, stories, prints, "old", 0, "");
            case Standing.Failed _ -> new BookPage(crumbs, stories, prints, "failed", 0, "");
        };
        model.addAttribute("page", page);
        return "story/book";
    }

    private static String said(Standing.Ready ready, Words t) {
        return t.of("story.book.ready", ready.stories(), Math.max(1, ready.bytes() / (1024 * 1024)));
    }

    @PostMapping(HOME)
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String make() {
        print.begin();
        return "redirect:" + HOME;
    }

    @PostMapping(HOME + "/stop")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String stop() {
        print.stop();
        return "redirect:" + HOME;
    }

    @GetMapping(HOME + ".pdf")
    Object download(RedirectAttributes redirect) {
        var pdf = print.pdf();
        if (pdf == null) {
            Flash.heed("story.book.old").on(redirect);
            return "redirect:" + HOME;
        }
        var name = ContentDisposition.attachment()
                .filename("ky-yeu.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }
}
