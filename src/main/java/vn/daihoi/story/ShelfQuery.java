package vn.daihoi.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseText;

/// What a visitor looks for.
///
/// @param words in any order and without accents; of the last one its beginning is enough
/// @param field code of a field; empty for all
public record ShelfQuery(
        String words, String field, @Nullable Long districtId, int page) {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;
    /// A visitor who wants page 400 of 2,000 searches instead.
    private static final int LAST_PAGE = 2_500;

    public ShelfQuery {
        words = VietnameseText.line(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    public boolean isOpen() {
        return words.isEmpty() && field.isEmpty() && districtId == null;
    }

    /// The same question, whichever page is asked for.
    Object everyPage() {
        return List.of(words, field, districtId == null ? "" : districtId.toString());
    }

    /// `nguyen & sa:*` for `tsquery`; null where no word is left of what was typed.
    @Nullable
    String tsquery() {
        var sought = Arrays.stream(VietnameseText.plain(words).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" & "));
        return sought.isEmpty() ? null : sought + ":*";
    }

    /// Whose name begins so comes first.
    String namePattern() {
        return "%" + VietnameseText.literal(VietnameseText.plain(words)) + "%";
    }
}
