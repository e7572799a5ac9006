package vn.daihoi.identity.web;

import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    @GetMapping("/sign-in")
    @PermitAll
    String show(@RequestParam @Nullable String failed, @RequestParam @Nullable String out, Model model) {
        model.addAttribute("page", new SignInPage(failed != null, out != null));
        return "identity/sign-in";
    }
}
