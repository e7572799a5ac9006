package vn.daihoi.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.intake.Row;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;

/// One row of an uploaded list of the press, read as far as it can be.
///
/// @param day null where it cannot be read
/// @param genre null where nobody knows the word
/// @param link empty where there is none, or none that is safe to follow
record ListedItem(
        Row row,
        String title,
        String link,
        @Nullable LocalDate day,
        @Nullable Genre genre,
        List<Finding> findings) {
    private static final int LONGEST = 300;

    /// @param genres by the plain words lists have for them
    static ListedItem read(Row row, LocalDate today, Map<String, Genre> genres) {
        var findings = new ArrayList<Finding>();
        var title = ItemColumn.TITLE.in(row);
        if (title.isEmpty() || title.length() > LONGEST) {
            tell(findings, "TT-301", Severity.BREACH, ItemColumn.TITLE, LONGEST);
        }
        var typed = ItemColumn.LINK.in(row);
        var link = typed.isEmpty() ? "" : WebAddress.read(typed).orElse("");
        if (!typed.isEmpty() && link.isEmpty()) {
            tell(findings, "TT-302", Severity.BREACH, ItemColumn.LINK, typed);
        }
        var day = VietnameseDate.read(ItemColumn.DAY.in(row)).orElse(null);
        if (day == null) {
            tell(findings, "TT-303", Severity.BREACH, ItemColumn.DAY, ItemColumn.DAY.in(row));
        } else if (!link.isEmpty() && day.isAfter(today)) {
            tell(findings, "TT-304", Severity.BREACH, ItemColumn.DAY, day);
        }
        return new ListedItem(row, title, link, day, genre(row, genres, findings), findings);
    }

    private static @Nullable Genre genre(Row row, Map<String, Genre> genres, List<Finding> findings) {
        var word = ItemColumn.GENRE.in(row);
        if (word.isEmpty()) {
            tell(findings, "TT-305", Severity.NOTE, ItemColumn.GENRE);
            return Genre.ARTICLE;
        }
        return Optional.ofNullable(genres.get(VietnameseText.plain(word))).orElseGet(() -> {
            tell(findings, "TT-306", Severity.BREACH, ItemColumn.GENRE, word);
            return null;
        });
    }

    static void tell(List<Finding> findings, String code, Severity severity, ItemColumn column, Object... values) {
        findings.add(new Finding(code, severity, null, List.of(values), column.key()));
    }
}
