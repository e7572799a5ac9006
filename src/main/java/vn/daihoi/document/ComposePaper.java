package vn.daihoi.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.Actor;
import vn.daihoi.typeset.Filled;
import vn.daihoi.typeset.Gap;
import vn.daihoi.typeset.Regime;
import vn.daihoi.typeset.Template;
import vn.daihoi.typeset.TemplateRefused;
import vn.daihoi.typeset.Values;

/// Fills the template in use with what is known today and what was typed.
@Component
public class ComposePaper {
    private final PaperSet papers;
    private final Grounding grounds;
    private final Letterheads letterheads;
    private final Templates templates;
    private final BuiltIn builtIn;
    private final StoredFiles files;

    ComposePaper(
            PaperSet papers,
            Grounding grounds,
            Letterheads letterheads,
            Templates templates,
            BuiltIn builtIn,
            StoredFiles files) {
        this.papers = papers;
        this.grounds = grounds;
        this.letterheads = letterheads;
        this.templates = templates;
        this.builtIn = builtIn;
        this.files = files;
    }

    /// As a draft: number and day are open.
    public Composed draft(Actor actor, Draft draft) {
        var ground = ground(actor, draft);
        return compose(actor, draft, ground, Numbering.open(ground.today()));
    }

    Composed numbered(Actor actor, Draft draft, Numbering numbering) {
        return compose(actor, draft, ground(actor, draft), numbering);
    }

    /// What the copies of a mail merge have in common.
    ///
    /// @param issued number and date, over those of the draft, once it is issued
    public Copies copies(Actor actor, Draft draft, Values issued, LocalDate day) {
        var composed = draft(actor, draft);
        var template = template(composed.source(), composed.template(), Regime.on(day));
        return new Copies(template, composed.values().over(issued));
    }

    public record Copies(Template template, Values common) {

        /// @param done told how many are ready; what it throws ends the work
        public Filled fillEach(List<Values> copies, IntConsumer done) {
            return template.fillEach(copies.stream().map(common::over).toList(), done);
        }
    }

    private Ground ground(Actor actor, Draft draft) {
        return grounds.unit(actor, draft.unitId()).about(draft.subject()).withTyped(draft.typed());
    }

    private Composed compose(Actor actor, Draft draft, Ground ground, Numbering numbering) {
        var source = papers.coded(draft.code());
        var letterhead = letterheads.of(draft.unitId());
        var contents = source.fill(actor, ground);
        var own = templates.inUse(draft.unitId(), draft.code());
        var head = Heads.of(source, letterhead, contents, draft.typed(), numbering);
        var values = head.values().over(Overlay.over(contents.values(), draft.typed()));
        var template = template(source, own, Regime.on(numbering.day()));
        return new Composed(source, ground, letterhead, contents, own, values, template.fill(values), hints(template));
    }

    private static Map<String, String> hints(Template template) {
        return template.gaps().stream().collect(Collectors.toMap(Gap::path, Gap::hint, (first, _) -> first));
    }

    /// What was checked when it was put in can be read now.
    private Template template(PaperSource source, Optional<TemplateVersion> own, Regime regime) {
        var fileId = own.map(TemplateVersion::fileId).orElse(null);
        if (fileId == null) {
            return builtIn.template(source, regime);
        }
        try {
            return Template.read(files.download(fileId).bytes(), builtIn.names(source));
        } catch (TemplateRefused e) {
            throw new IllegalStateException("template file (%d) can no longer be read".formatted(fileId), e);
        }
    }
}
