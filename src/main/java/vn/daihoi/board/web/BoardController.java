package vn.daihoi.board.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.board.Boards;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Dictionary;

/// The board and the lists behind its numbers.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class BoardController {
    private final Boards boards;
    private final BoardPages pages;
    private final UnitsPages unitsPages;
    private final BoardExport export;
    private final Dictionary dictionary;

    BoardController(Boards boards, BoardPages pages, UnitsPages unitsPages, BoardExport export, Dictionary dictionary) {
        this.boards = boards;
        this.pages = pages;
        this.unitsPages = unitsPages;
        this.export = export;
        this.dictionary = dictionary;
    }

    @GetMapping("/board")
    String board(Actor actor, Asked asked, Model model) {
        var sight = boards.sight(actor, asked.unit(), asked.day(boards.today()));
        sight.ifPresent(it -> model.addAttribute("page", pages.page(it, asked, dictionary.here())));
        return sight.isPresent() ? "board/board" : "board/empty";
    }

    @GetMapping("/board/units")
    String units(Actor actor, Asked asked, @RequestParam(defaultValue = "1") int page, Model model) {
        var sight = boards.sight(actor, asked.unit(), asked.day(boards.today()));
        sight.ifPresent(it -> model.addAttribute("page", unitsPages.page(it, asked, page, dictionary.here())));
        return sight.isPresent() ? "board/units" : "board/empty";
    }

    @GetMapping("/board.xlsx")
    void table(Actor actor, Asked asked, HttpServletResponse response) throws IOException {
        var sight = boards.sight(actor, asked.unit(), asked.day(boards.today()));
        export.send(sight, asked, dictionary.here(), response);
    }
}
