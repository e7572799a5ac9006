package vn.daihoi.publicity.web;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.daihoi.publicity.KitStories;
import vn.daihoi.publicity.PressKit;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.ListAddress;

/// Whom the press looks for in its kit.
///
/// @param q words of a name, a place or a headline, with or without accents; "" for everybody
/// @param silent only those of whom nothing has been published
public record KitQuery(String q, Boolean silent) {

    public KitQuery(@Nullable String q, @Nullable Boolean silent) {
        this.q = q == null ? "" : VietnameseText.line(q);
        this.silent = Boolean.TRUE.equals(silent);
    }

    static KitQuery none() {
        return new KitQuery(null, null);
    }

    /// @param told how many items have been published of each, by the number of the register
    boolean takes(PressKit.Sheet sheet, Map<Long, Long> told) {
        return (!silent || !told.containsKey(sheet.exemplar().registrantId())) && names(sheet.told());
    }

    private boolean names(KitStories.Told story) {
        var text = VietnameseText.plain(String.join(" ", story.name(), story.place(), story.title()));
        return Arrays.stream(VietnameseText.plain(q).split(" ")).allMatch(text::contains);
    }

    ListAddress address() {
        return ListAddress.of(PublicityPlaces.KIT).narrowed("q", q).narrowed("silent", silent ? "true" : null);
    }
}
