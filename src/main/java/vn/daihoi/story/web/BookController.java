package vn.daihoi.story.web;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Choice;
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
    String show(Actor actor, @RequestParam(required = false) @Nullable Long province, Model model) {
        var t = dictionary.here();
        var crumbs = List.of(new Crumb(t.of("story.place"), StoriesPages.HOME), new Crumb(t.of("story.book"), ""));
        var prints = StoryRights.writes(actor) || StoryRights.clears(actor);
        var which = new BookPage.Which(
                province == null ? "" : province.toString(),
                print.provinces().stream()
                        .map(one -> new Choice(String.valueOf(one.id()), one.name()))
                        .toList());
        var head = new BookPage.Head(crumbs, print.stories(province), prints, which);
        var page = switch (print.standing(province)) {
            case Standing.None _ -> new BookPage(head, "none", 0, "");
            case Standing.Underway(var percent) -> new BookPage(head, "underway", percent, "");
            case Standing.Ready ready -> new BookPage(head, "ready", 100, said(ready, t));
            case Standing.Old _ -> new BookPage(head, "old", 0, "");
            case Standing.Failed _ -> new BookPage(head, "failed", 0, "");
        };
        model.addAttribute("page", page);
        return "story/book";
    }

    private static String said(Standing.Ready ready, Words t) {
        return t.of("story.book.ready", ready.stories(), Math.max(1, ready.bytes() / (1024 * 1024)));
    }

    @PostMapping(HOME)
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String make(@RequestParam(required = false) @Nullable Long province) {
        print.begin(province);
        return "redirect:" + home(province);
    }

    @PostMapping(HOME + "/stop")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String stop(@RequestParam(required = false) @Nullable Long province) {
        print.stop(province);
        return "redirect:" + home(province);
    }

    private static String home(@Nullable Long province) {
        return province == null ? HOME : HOME + "?province=" + province;
    }

    @GetMapping(HOME + ".pdf")
    Object download(@RequestParam(required = false) @Nullable Long province, RedirectAttributes redirect) {
        var pdf = print.pdf(province);
        if (pdf == null) {
            Flash.heed("story.book.old").on(redirect);
            return "redirect:" + home(province);
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
