package vn.daihoi.signature.web;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.Words;
import vn.daihoi.signature.KeepKey;
import vn.daihoi.signature.UnitKey;
import vn.daihoi.signature.UnitKeys;
import vn.daihoi.unit.Units;

/// The unit's signing keys: put one in, take one away.
@Controller
class KeyController {
    private final UnitKeys keys;
    private final KeepKey keep;
    private final Units units;
    private final SeasonClock clock;
    private final Dictionary dictionary;

    KeyController(UnitKeys keys, KeepKey keep, Units units, SeasonClock clock, Dictionary dictionary) {
        this.keys = keys;
        this.keep = keep;
        this.units = units;
        this.clock = clock;
        this.dictionary = dictionary;
    }

    @GetMapping("/signature/keys")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView show(Actor actor) {
        return shown(actor, List.of(), HttpStatus.OK);
    }

    @PostMapping("/signature/keys")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView put(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        if (file == null || file.isEmpty()) {
            return shown(actor, List.of(Finding.breach("CK-102")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            keep.put(actor, unitOf(actor), Upload.of(file).bytes(), password.toCharArray());
            Flash.done("signature.keys.saved").on(redirect);
            return new ModelAndView("redirect:/signature/keys");
        } catch (Refused refused) {
            return shown(actor, refused.findings(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/signature/keys/{id}/removal")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String remove(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
        keep.remove(actor, unitOf(actor), id);
        Flash.done("signature.keys.removed").on(redirect);
        return "redirect:/signature/keys";
    }

    private ModelAndView shown(Actor actor, List<Finding> refused, HttpStatus status) {
        var t = dictionary.here();
        var unitId = unitOf(actor);
        var rows = keys.of(unitId).stream().map(key -> row(key, t)).toList();
        var page = new KeysPage(units.visibleTo(actor, unitId).name(), rows, refused);
        return new ModelAndView("signature/keys", Map.of("page", page), status);
    }

    private KeysPage.Row row(UnitKey key, Words t) {
        return new KeysPage.Row(
                key.id(),
                key.organisation().isEmpty() ? key.holder() : key.holder() + ", " + key.organisation(),
                key.issuer(),
                t.of("signature.keys.validity", SeasonClock.dayOf(key.validFrom()), SeasonClock.dayOf(key.validTo())),
                !key.isValidAt(clock.instant()),
                t.of("signature.keys.addedBy", key.addedBy(), key.addedAt()));
    }

    private static long unitOf(Actor actor) {
        var unitId = actor.unitId();
        if (unitId == null) {
            throw new NotThere("unit of account", actor.accountId());
        }
        return unitId;
    }
}
