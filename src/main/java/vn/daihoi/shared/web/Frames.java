package vn.daihoi.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;

/// Builds the frame of a request. Counts and tokens are asked for only when the layout draws them.
@Component
class Frames {
    private final Dictionary dictionary;
    private final ObjectProvider<SeasonClock> clock;
    private final ObjectProvider<NavEntry> entries;
    private final ObjectProvider<BadgeCount> counts;
    private final ObjectProvider<SeasonTitle> season;

    Frames(
            Dictionary dictionary,
            ObjectProvider<SeasonClock> clock,
            ObjectProvider<NavEntry> entries,
            ObjectProvider<BadgeCount> counts,
            ObjectProvider<SeasonTitle> season) {
        this.dictionary = dictionary;
        this.clock = clock;
        this.entries = entries;
        this.counts = counts;
        this.season = season;
    }

    Frame of(HttpServletRequest request) {
        var t = dictionary.in(RequestContextUtils.getLocale(request));
        var actor = Acting.current();
        return new Frame(
                t,
                url(request),
                actor.map(a -> person(a, t)).orElse(null),
                actor.map(a -> places(a, path(request), t)).orElse(List.of()),
                Optional.ofNullable(season.getIfAvailable())
                        .flatMap(SeasonTitle::title)
                        .orElse(""),
                simulatedDay(),
                flash(request),
                "partial".equals(request.getHeader("HX-Request-Type")),
                () -> actor.map(this::unread).orElse(0),
                () -> csrf(request));
    }

    /// Words only, nothing that could fail again.
    Frame bare(HttpServletRequest request) {
        var t = dictionary.in(RequestContextUtils.getLocale(request));
        return new Frame(t, url(request), null, List.of(), "", null, null, false, () -> 0, () -> csrf(request));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String url(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }

    private static Frame.Person person(Actor actor, Words t) {
        return new Frame.Person(
                actor.name(),
                Roles.ALL.stream()
                        .filter(actor::has)
                        .map(role -> t.of("shared.role." + role))
                        .collect(Collectors.joining(", ")));
    }

    private List<Frame.Places> places(Actor actor, String path, Words t) {
        var visible = entries.stream()
                .filter(entry -> entry.isFor(actor.roles()))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
        var current = visible.stream()
                .filter(entry -> entry.holds(path))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
        var groups = visible.stream()
                .collect(Collectors.groupingBy(NavEntry::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Frame.Places(
                        t.of(group.getKey()),
                        group.getValue().stream()
                                .map(entry -> new Frame.Place(
                                        t.of(entry.key()),
                                        entry.path(),
                                        current.filter(entry::equals).isPresent()))
                                .toList()))
                .toList();
    }

    private @Nullable LocalDate simulatedDay() {
        var theClock = clock.getIfAvailable();
        return theClock != null && theClock.isMoved() ? theClock.today() : null;
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        var kept = RequestContextUtils.getInputFlashMap(request);
        return switch (kept == null ? null : kept.get(Flash.ATTRIBUTE)) {
            case Flash flash -> flash;
            case String key -> Flash.done(key);
            case null, default -> null;
        };
    }

    private int unread(Actor actor) {
        return counts.stream().mapToInt(count -> count.unread(actor)).sum();
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new Frame.Csrf("_csrf", "X-CSRF-TOKEN", "");
    }
}
