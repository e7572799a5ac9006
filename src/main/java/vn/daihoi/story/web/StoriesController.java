package vn.daihoi.story.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.file.Upload;
import vn.daihoi.photo.Photos;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.story.ReadStory;
import vn.daihoi.story.Stories;
import vn.daihoi.story.WriteStory;

/// Where stories are written.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER})
class StoriesController {
    private final StoriesPages list;
    private final DeskPages pages;
    private final Stories stories;
    private final ReadStory read;
    private final WriteStory write;
    private final Photos photos;

    StoriesController(
            StoriesPages list, DeskPages pages, Stories stories, ReadStory read, WriteStory write, Photos photos) {
        this.list = list;
        this.pages = pages;
        this.stories = stories;
        this.read = read;
        this.write = write;
        this.photos = photos;
    }

    @GetMapping("/stories")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", list.page(actor, state, page));
        return "story/stories";
    }

    @GetMapping("/stories/{id}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    String show(Actor actor, @PathVariable long id, Model model) {
        return shown(pages.page(actor, id), model);
    }

    @GetMapping("/stories/{id}/portrait")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
    ResponseEntity<byte[]> portrait(Actor actor, @PathVariable long id) {
        var photo = read.open(actor, id).story().photoId();
        if (photo == null) {
            throw new NotThere("portrait of story", id);
        }
        return photos.show(photo, 320);
    }

    @PostMapping("/stories")
    String begin(Actor actor, @RequestParam long exemplar) {
        return back(write.begin(actor, exemplar));
    }

    @PostMapping("/stories/{id}")
    String save(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute StoryForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            write.save(actor, id, form.version(), form.text());
        } catch (StaleEdit stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return shown(pages.clashed(actor, id, form), model);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(pages.refused(actor, id, form, refused.findings()), model);
        }
        Flash.done("story.done.saved").on(redirect);
        return back(id);
    }

    @PostMapping("/stories/{id}/portrait")
    String portrait(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultipartFile photo,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        stories.visibleTo(actor, id);
        try {
            write.portrait(actor, id, version, photos.prepare(Upload.of(photo)));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(pages.refused(actor, id, refused.findings()), model);
        }
        Flash.done("story.done.portrait").on(redirect);
        return back(id);
    }

    @PostMapping("/stories/{id}/portrait-removal")
    String dropPortrait(Actor actor, @PathVariable long id, @RequestParam int version, RedirectAttributes redirect) {
        write.dropPortrait(actor, id, version);
        Flash.done("story.done.portrait-removed").on(redirect);
        return back(id);
    }

    @PostMapping("/stories/{id}/offer")
    String offer(
            Actor actor,
            @PathVariable long id,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            write.offer(actor, id, version);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return shown(pages.refused(actor, id, refused.findings()), model);
        }
        Flash.done("story.done.offered").on(redirect);
        return back(id);
    }

    private static String shown(DeskPage page, Model model) {
        model.addAttribute("page", page);
        return "story/desk";
    }

    static String back(long id) {
        return "redirect:" + StoriesPages.HOME + "/" + id;
    }
}
