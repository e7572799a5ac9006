package vn.daihoi.invitation.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.invitation.Guest;
import vn.daihoi.invitation.GuestDoor;
import vn.daihoi.invitation.WriteReply;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// The guest's own page: who is invited to what, the answer, and on the day the way to seat, programme and vote.
@Controller
@PermitAll
class GuestController {
    private final GuestDoor door;
    private final GuestPages pages;
    private final WriteReply write;
    private final Dictionary dictionary;

    GuestController(GuestDoor door, GuestPages pages, WriteReply write, Dictionary dictionary) {
        this.door = door;
        this.pages = pages;
        this.write = write;
        this.dictionary = dictionary;
    }

    @GetMapping("/i/{token}")
    String show(
            HttpServletRequest request,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String thanks,
            HttpServletResponse response,
            Model model) {
        return open(request, response, token, guest -> {
            write.opened(guest);
            return drawn(pages.fresh(guest, t(), !thanks.isEmpty()), model);
        });
    }

    /// Asked for by whoever loads the page again, or comes back to it, after an answer that was not taken.
    @GetMapping("/i/{token}/answer")
    String again(@PathVariable String token) {
        return "redirect:/i/" + token;
    }

    @PostMapping("/i/{token}/answer")
    String answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @ModelAttribute ReplyForm form,
            Model model) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(request, response, token, new GuestPages.Typed(form, errors, List.of()), model);
        }
        try {
            return open(request, response, token, guest -> {
                write.byGuest(guest, form.version(), form.reply());
                return "redirect:" + guest.path() + "?thanks=1#said";
            });
        } catch (StaleEdit stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return open(request, response, token, guest -> drawn(pages.meanwhile(guest, t(), form), model));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return again(
                    request, response, token, new GuestPages.Typed(form, FormErrors.none(), refused.findings()), model);
        }
    }

    private String again(
            HttpServletRequest request,
            HttpServletResponse response,
            String token,
            GuestPages.Typed typed,
            Model model) {
        return open(request, response, token, guest -> drawn(pages.again(guest, t(), typed), model));
    }

    private Words t() {
        return dictionary.here();
    }

    private static String drawn(GuestPage page, Model model) {
        model.addAttribute("page", page);
        return "invitation/guest";
    }

    /// A link that leads nowhere is told of in the guest’s words, not in those of the program’s own users.
    private String open(
            HttpServletRequest request, HttpServletResponse response, String token, Function<Guest, String> work) {
        return door.open(request.getRemoteAddr(), token, work).orElseGet(() -> {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "invitation/void";
        });
    }
}
