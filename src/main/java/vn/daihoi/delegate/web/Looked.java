package vn.daihoi.delegate.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.credentials.Facet;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Links;

/// Which lines of a list are looked at, and in which order.
///
/// @param q words of name, unit, post or note; accents do not matter
/// @param by code of a facet of the credentials, of which `is` is the part; "" for none
/// @param sort `name`, `from`, `kind`, `state`, with a minus in front for the other direction
public record Looked(String q, String kind, String state, String group, String by, String is, String sort) {

    boolean accepts(Delegates.Line line, LocalDate day, ListStates states) {
        var entry = line.entry();
        return (kind.isEmpty() || entry.kind().code().equals(kind))
                && (state.isEmpty() || states.of(line).equals(state))
                && (group.isEmpty() || entry.group().equals(group))
                && words(line)
                && part(line, day);
    }

    /// In a part of the credentials only those who count are meant, so that their number is the report's.
    private boolean part(Delegates.Line line, LocalDate day) {
        return Facet.of(by)
                .map(facet -> line.entry().counts()
                        && facet.part(line.delegate(), day).equals(is))
                .orElse(true);
    }

    private boolean words(Delegates.Line line) {
        var one = line.delegate();
        var text = VietnameseText.plain(one.name() + " " + one.unit() + " " + one.post() + " "
                + line.entry().note());
        return Stream.of(VietnameseText.plain(q).split(" ")).allMatch(text::contains);
    }

    public boolean isAny() {
        return List.of(q, kind, state, group, by).stream().anyMatch(part -> !part.isEmpty());
    }

    String url(long listId) {
        return at("/lists/" + listId);
    }

    String url(long listId, int page) {
        return at("/lists/" + listId, page);
    }

    /// One page of it, of another address: an act that comes back to what was looked at.
    public String at(String path, int page) {
        return page > 1 ? Links.with(at(path), "page", page) : at(path);
    }

    public String at(String path) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("kind", kind);
        parts.put("state", state);
        parts.put("group", group);
        parts.put("by", by);
        parts.put("is", is);
        parts.put("sort", sort);
        var url = path;
        for (var part : parts.entrySet()) {
            url = part.getValue().isEmpty() ? url : Links.with(url, part.getKey(), part.getValue());
        }
        return url;
    }
}
