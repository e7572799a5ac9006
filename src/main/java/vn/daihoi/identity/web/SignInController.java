package vn.daihoi.identity.web;

import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.shared.Acting;

@Controller
class SignInController {
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");

    /// Who is signed in already has no business here.
    @GetMapping("/sign-in")
    @PermitAll
    String show(@RequestParam Map<String, String> told, Model model) {
        if (Acting.current().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("page", page(told));
        return "identity/sign-in";
    }

    private static SignInPage page(Map<String, String> told) {
        var username = told.getOrDefault("username", "");
        var again = told.getOrDefault("again", "");
        if (TIME.matcher(again).matches()) {
            return new SignInPage("identity.signIn.again", true, again, username);
        }
        if (told.containsKey("failed")) {
            return new SignInPage("identity.signIn.failed", true, "", username);
        }
        if (told.containsKey("closed")) {
            return new SignInPage("identity.signIn.closed", true, "", username);
        }
        return new SignInPage(greeting(told), false, "", username);
    }

    private static String greeting(Map<String, String> told) {
        if (told.containsKey("out")) {
            return "identity.signIn.out";
        }
        if (told.containsKey("ended")) {
            return "identity.signIn.ended";
        }
        return told.containsKey("password") ? "identity.signIn.newPassword" : "";
    }
}
