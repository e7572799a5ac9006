package vn.daihoi.identity.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.passkey.KeepPasskeys;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Flash;

/// One's own passkeys. Adding one is a talk between browser and the library's endpoints under `/webauthn`.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER, Roles.ADMINISTRATOR})
class PasskeysController {
    private static final String PATH = "/account/passkeys";

    private final KeepPasskeys passkeys;
    private final AccountTabs tabs;

    PasskeysController(KeepPasskeys passkeys, AccountTabs tabs) {
        this.passkeys = passkeys;
        this.tabs = tabs;
    }

    @GetMapping(PATH)
    String show(Actor actor, Model model) {
        var rows = passkeys.of(actor).stream().map(PasskeysController::row).toList();
        model.addAttribute("page", new PasskeysPage(tabs.on(PATH), rows));
        return "identity/passkeys";
    }

    @PostMapping(PATH + "/removal")
    String remove(Actor actor, @RequestParam String id, RedirectAttributes redirect) {
        passkeys.remove(actor, id);
        Flash.done("identity.passkeys.removed").on(redirect);
        return "redirect:" + PATH;
    }

    private static PasskeysPage.Row row(CredentialRecord passkey) {
        return new PasskeysPage.Row(
                passkey.getCredentialId().toBase64UrlString(),
                passkey.getLabel(),
                passkey.getCreated(),
                passkey.getLastUsed(),
                passkey.isBackupState());
    }
}
