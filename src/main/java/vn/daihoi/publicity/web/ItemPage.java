package vn.daihoi.publicity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One item: read by all, edited by its body.
///
/// @param id 0 for one that is being planned
/// @param line the item in words; null for one that is being planned
/// @param edited who saved it last, and when
/// @param found people the search has brought, to be named as those it tells of
public record ItemPage(
        long id,
        List<Crumb> crumbs,
        ItemForm form,
        FormErrors errors,
        List<Clash> clashes,
        PublicityPage.@Nullable Line line,
        String movement,
        String edited,
        List<Choice> bodies,
        List<Choice> phases,
        List<Choice> genres,
        List<Choice> sectors,
        List<Choice> movements,
        List<Subject> subjects,
        String who,
        List<Subject> found,
        boolean edits) {

    public record Subject(long id, String name, String unit) {}
}
