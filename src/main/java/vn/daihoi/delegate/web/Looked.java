package vn.daihoi.delegate.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.credentials.Facet;
import vn.daihoi.shared.VietnameseText;

/// Which lines of a list are looked at, and in which order.
///
/// @param q words of name, unit, post or note; accents do not matter
/// @param by code of a facet of the credentials, of which `is` is the part; "" for none
/// @param sort `name`, `from`, `kind`, `state`, with a minus in front for the other direction
public record Looked(String q, String kind, String state, String group, String by, String is, String sort) {

    static final Looked AT_ALL = new Looked("", "", "", "", "", "", "");

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
        var url = UriComponentsBuilder.fromPath("/lists/" + listId);
        add(url, "q", q);
        add(url, "kind", kind);
        add(url, "state", state);
        add(url, "group", group);
        add(url, "by", by);
        add(url, "is", is);
        add(url, "sort", sort);
        return url.encode().toUriString();
    }

    private static void add(UriComponentsBuilder url, String name, String value) {
        if (!value.isEmpty()) {
            url.queryParam(name, value);
        }
    }
}
