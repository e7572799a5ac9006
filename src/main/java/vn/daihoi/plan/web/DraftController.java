package vn.daihoi.plan.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.plan.DerivedSkeleton;
import vn.daihoi.plan.EditDraft;
import vn.daihoi.plan.PlanOwner;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.ValueEdit;
import vn.daihoi.plan.yaml.YamlReader;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.FormErrors;

/// Drafting a plan: begin, change common values, edit the text, take a file, throw away.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
class DraftController {
    private static final String TO_DRAFT = "redirect:/plan/draft";

    private final EditDraft drafts;
    private final DraftPages pages;
    private final Dictionary dictionary;

    DraftController(EditDraft drafts, DraftPages pages, Dictionary dictionary) {
        this.drafts = drafts;
        this.pages = pages;
        this.dictionary = dictionary;
    }

    @GetMapping("/plan/draft")
    String draft(Actor actor, Model model) {
        var home = drafts.requireHome(actor);
        if (drafts.find(home).isEmpty()) {
            model.addAttribute("page", pages.begin(home, FormErrors.none()));
            return "plan/begin";
        }
        model.addAttribute("page", pages.stored(actor, home, dictionary.here().locale()));
        return "plan/draft";
    }

    /// Begins from the unit's own plan in force, with every amendment so far.
    @PostMapping("/plan/draft/amendment")
    String amend(Actor actor) {
        var home = drafts.requireHome(actor);
        var own = pages.ownInForce(home).orElseThrow(() -> new NotThere("plan in force of unit", home.code()));
        drafts.begin(home, own.version().yaml());
        return TO_DRAFT;
    }

    @PostMapping("/plan/draft/derivation")
    String derive(Actor actor, @RequestParam String number, Model model, HttpServletResponse response) {
        var home = drafts.requireHome(actor);
        var above = drafts.above(home).orElseThrow(() -> new NotThere("plan above unit", home.code()));
        var line = VietnameseText.line(number);
        if (line.isEmpty() || line.length() > 60) {
            response.setStatus(422);
            model.addAttribute("page", pages.begin(home, FormErrors.none().add("number", "plan.begin.number.wrong")));
            return "plan/begin";
        }
        drafts.begin(home, DerivedSkeleton.of(above.plan(), home, line));
        return TO_DRAFT;
    }

    /// Begins from a plan that comes with the program.
    @PostMapping("/plan/draft/sample")
    String sample(Actor actor, @RequestParam String sample) {
        if (!PlanReader.BUNDLED.contains(sample)) {
            throw new NotThere("bundled plan", sample);
        }
        drafts.begin(drafts.requireHome(actor), PlanReader.bundled(sample).yaml());
        return TO_DRAFT;
    }

    @PostMapping("/plan/draft/text")
    String text(
            Actor actor,
            @RequestParam String yaml,
            @RequestParam int version,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return save(actor, drafts.requireHome(actor), yaml + "\n", version, model, redirect, response);
    }

    /// The file becomes the draft, whatever is wrong in it; begins one where there is none.
    ///
    /// @param version -1 where the page showed no draft
    @PostMapping("/plan/draft/file")
    String file(
            Actor actor,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "-1") int version,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        var home = drafts.requireHome(actor);
        var key = unusable(file);
        if (!key.isEmpty()) {
            response.setStatus(422);
            var errors = FormErrors.none().add("file", key);
            var begun = drafts.find(home).isPresent();
            model.addAttribute(
                    "page",
                    begun
                            ? pages.again(
                                    actor,
                                    home,
                                    Map.of(),
                                    errors,
                                    dictionary.here().locale())
                            : pages.begin(home, errors));
            return begun ? "plan/draft" : "plan/begin";
        }
        var yaml = VietnameseText.nfc(new String(file.getBytes(), StandardCharsets.UTF_8));
        if (version < 0) {
            drafts.begin(home, yaml);
            return TO_DRAFT;
        }
        return save(actor, home, yaml, version, model, redirect, response);
    }

    @PostMapping("/plan/draft/values")
    String values(
            Actor actor,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var home = drafts.requireHome(actor);
        var locale = dictionary.here().locale();
        var page = pages.stored(actor, home, locale);
        var document = page.check().document();
        if (document == null) {
            return TO_DRAFT;
        }
        StaleEdit.unlessCurrent(
                "draft of unit", home.code(), version, page.draft().version());
        var read = TypedValues.read(page.values(), typed);
        if (!read.errors().isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", pages.again(actor, home, typed, read.errors(), locale));
            return "plan/draft";
        }
        var yaml = ValueEdit.apply(page.yaml(), document.plan(), read.values());
        return save(actor, home, yaml, version, model, redirect, response);
    }

    @PostMapping("/plan/draft/removal")
    String remove(Actor actor, @RequestParam int version, RedirectAttributes redirect) {
        drafts.throwAway(drafts.requireHome(actor), version);
        Flash.done("plan.draft.removed").on(redirect);
        return "redirect:/plan";
    }

    private String save(
            Actor actor,
            PlanOwner home,
            String yaml,
            int version,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            drafts.save(home, yaml, version);
        } catch (StaleEdit stale) {
            response.setStatus(409);
            model.addAttribute(
                    "page", pages.clash(actor, home, yaml, dictionary.here().locale()));
            return "plan/draft";
        }
        Flash.done("plan.draft.saved").on(redirect);
        return TO_DRAFT;
    }

    private static String unusable(MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            return "plan.file.missing";
        }
        if (file.getSize() > YamlReader.LARGEST) {
            return "plan.file.large";
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes()));
            return "";
        } catch (CharacterCodingException e) {
            return "plan.file.coding";
        }
    }
}
