package vn.daihoi.conference.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.Judgement;
import vn.daihoi.conference.Section;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.FormErrors;

/// One section of a conference with its form.
///
/// @param sheet what stands in the form: as stored, or as typed
/// @param version the form goes out on
/// @param judgement of what stands in the form
/// @param closed message key of why nothing can be changed here; null where it can
/// @param conflict null unless somebody else saved first
/// @param content what only this section shows
public record SectionPage(
        ConferenceHead head,
        Section section,
        Sheet sheet,
        int version,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        Judgement judgement,
        FormErrors errors,
        @Nullable String closed,
        @Nullable Conflict conflict,
        SectionContent content) {

    public boolean editable() {
        return closed == null;
    }

    public List<Finding> findings() {
        return judgement.findings().getOrDefault(section, List.of());
    }

    public String path() {
        return "/conferences/" + head.id() + "/" + section.code();
    }
}
