package vn.daihoi.publicity.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.daihoi.publicity.Item;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.ListAddress;

/// Which items are asked for; blank is all.
///
/// @param state `planned`, `published`, `overdue`
public record ItemQuery(String q, String body, String phase, String genre, String state) {

    public ItemQuery(
            @Nullable String q,
            @Nullable String body,
            @Nullable String phase,
            @Nullable String genre,
            @Nullable String state) {
        this.q = line(q);
        this.body = line(body);
        this.phase = line(phase);
        this.genre = line(genre);
        this.state = line(state);
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : VietnameseText.line(text);
    }

    boolean takes(Item item, LocalDate today) {
        return (body.isEmpty() || body.equals(Long.toString(item.bodyId())))
                && (phase.isEmpty() || phase.equals(item.phase().code()))
                && (genre.isEmpty() || genre.equals(item.genre().code()))
                && (q.isEmpty() || VietnameseText.plain(item.title()).contains(VietnameseText.plain(q)))
                && switch (state.toLowerCase(Locale.ROOT)) {
                    case "planned" -> !item.isPublished();
                    case "published" -> item.isPublished();
                    case "overdue" -> item.isOverdueOn(today);
                    default -> true;
                };
    }

    ListAddress address(String path) {
        return ListAddress.of(path)
                .narrowed("q", q)
                .narrowed("body", body)
                .narrowed("phase", phase)
                .narrowed("genre", genre)
                .narrowed("state", state);
    }
}
