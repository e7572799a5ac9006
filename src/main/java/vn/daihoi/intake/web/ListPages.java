package vn.daihoi.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Preview;
import vn.daihoi.intake.Remarks;
import vn.daihoi.intake.Stored;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.intake.letters.LetterSet;
import vn.daihoi.intake.reading.Grid;
import vn.daihoi.intake.reading.Guess;
import vn.daihoi.intake.reading.ListFile;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;

/// Tells in words how an uploaded list was read and what it would do.
@Component
class ListPages {
    private static final Set<String> SERIAL = Set.of("stt", "tt", "so tt", "so thu tu");
    private static final int SHOWN = 400;
    private static final int CHANGES_SHOWN = 400;

    private final Dictionary dictionary;

    ListPages(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    ListPage of(Actor actor, Preview preview, boolean stale) {
        var t = dictionary.here();
        var stored = preview.stored();
        var words = "intake.register." + stored.register();
        var path = "/imports/%s/%d".formatted(stored.register(), stored.id());
        var again = "/imports/%s?target=%s".formatted(stored.register(), stored.target());
        var title = t.of(title(stored));
        var shown = Stream.of(State.WRONG, State.DOUBT, State.FRESH, State.CHANGED, State.KNOWN)
                .flatMap(state -> preview.in(state).stream())
                .toList();
        var limit = shown.stream().anyMatch(verdict -> !verdict.ways().isEmpty()) ? shown.size() : SHOWN;
        var guesses = preview.table().guesses();
        return new ListPage(
                title,
                crumbs(preview, t.of(words + ".title"), again, title),
                path,
                again,
                preview.door().path(),
                preview.door().crumbs().getLast().label(),
                words,
                stored.kind() == ListFile.PASTED ? t.of("intake.pasted") : stored.fileName(),
                reading(preview, t),
                !preview.missing().isEmpty() || guesses.stream().anyMatch(guess -> guess.sure() == Guess.Sure.CONTENT),
                preview.missing().stream().map(column -> t.of(column.label())).toList(),
                preview.table().changed().stream()
                        .limit(CHANGES_SHOWN)
                        .map(one -> new ListPage.Changed(
                                one.row(), label(one.key(), preview.columns(), t), one.before(), one.after()))
                        .toList(),
                preview.table().changes(),
                preview.table().skipped().stream()
                        .map(one -> new ListPage.SkippedRow(one.row(), t.of("intake.skipped." + one.why()), one.text()))
                        .toList(),
                tiles(preview, t),
                shown.stream()
                        .limit(limit)
                        .map(verdict -> line(verdict, preview.columns(), t))
                        .toList(),
                Math.max(0, shown.size() - limit),
                preview.fingerprint(),
                stale,
                preview.verdicts().stream()
                        .anyMatch(verdict -> verdict.findings().stream().anyMatch(one -> one.isBreach())),
                preview.isConfirmable(),
                preview.in(State.FRESH).size() + preview.in(State.CHANGED).size(),
                taken(preview, t),
                stored.taken() != null
                        && stored.undoneAt() == null
                        && preview.obstacles().isEmpty(),
                preview.obstacles());
    }

    private static String title(Stored stored) {
        if (stored.taken() == null) {
            return "intake.preview";
        }
        return stored.undoneAt() == null ? "intake.title.taken" : "intake.title.undone";
    }

    private static String taken(Preview preview, Words t) {
        var stored = preview.stored();
        var taken = stored.taken();
        if (taken == null) {
            return "";
        }
        return stored.undoneAt() == null
                ? t.of("intake.taken", taken.count(), stored.takenAt())
                : t.of("intake.undone", taken.count(), stored.undoneAt());
    }

    private static List<Crumb> crumbs(Preview preview, String words, String again, String title) {
        var crumbs = new ArrayList<>(preview.door().crumbs());
        crumbs.add(new Crumb(words, again));
        crumbs.add(new Crumb(title, ""));
        return crumbs;
    }

    private static ListPage.Reading reading(Preview preview, Words t) {
        var grid = preview.table().grid();
        var sheets = IntStream.range(0, grid.sheets().size())
                .mapToObj(i -> new Choice(
                        String.valueOf(i),
                        preview.stored().kind() == ListFile.DOCX
                                ? t.of("intake.table", grid.sheets().get(i))
                                : grid.sheets().get(i)))
                .toList();
        return new ListPage.Reading(
                sheets.size() > 1 ? sheets : List.of(),
                String.valueOf(grid.sheet()),
                String.valueOf(preview.table().headRow()),
                preview.table().guesses().stream()
                        .filter(guess ->
                                !guess.head().isEmpty() || !guess.sample().isEmpty())
                        .map(guess -> box(guess, preview.columns(), t))
                        .toList(),
                preview.table().guesses().stream()
                        .filter(guess -> guess.sure() == Guess.Sure.NOT_READ)
                        .map(Guess::head)
                        .filter(head -> !head.isEmpty() && !SERIAL.contains(VietnameseText.plain(head)))
                        .collect(Collectors.joining(", ")));
    }

    private static ListPage.ColumnBox box(Guess guess, List<Column> columns, Words t) {
        var keys = columns.stream()
                .map(column -> new Choice(column.key(), t.of(column.label())))
                .toList();
        var letters = Stream.of(LetterSet.UNICODE, LetterSet.TCVN3, LetterSet.VNI)
                .map(set -> new Choice(set.name(), t.of("intake.letters." + set)))
                .toList();
        return new ListPage.ColumnBox(
                guess.column(),
                Grid.letters(guess.column()),
                guess.head(),
                guess.sample(),
                switch (guess.sure()) {
                    case SAID, REMEMBERED, HEAD -> "good";
                    case LIKELY -> "info";
                    case CONTENT -> "heed";
                    case NOT_READ -> "plain";
                },
                t.of("intake.sure." + guess.sure()),
                keys,
                guess.key(),
                letters,
                guess.letters().chosen() ? guess.letters().set().name() : "");
    }

    private static List<ListPage.Tile> tiles(Preview preview, Words t) {
        return Stream.of(State.values())
                .map(state -> new ListPage.Tile(
                        state == State.WRONG && !preview.in(state).isEmpty()
                                ? "bad"
                                : state == State.FRESH ? "good" : "",
                        preview.in(state).size(),
                        t.of("intake.state." + state)))
                .filter(tile -> tile.count() > 0)
                .toList();
    }

    private static ListPage.Line line(Verdict verdict, List<Column> columns, Words t) {
        return new ListPage.Line(
                verdict.row(),
                switch (verdict.state()) {
                    case WRONG -> "bad";
                    case DOUBT -> "heed";
                    case FRESH -> "good";
                    case CHANGED -> "info";
                    case KNOWN -> "plain";
                },
                t.of("intake.state." + verdict.state()),
                verdict.title(),
                verdict.detail(),
                Remarks.of(verdict, true, columns, t),
                verdict.changes(),
                Remarks.of(verdict, false, columns, t),
                verdict.ways(),
                verdict.chosen());
    }

    private static String label(String key, List<Column> columns, Words t) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(column -> t.of(column.label()))
                .orElse("");
    }
}
