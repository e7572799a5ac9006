package vn.daihoi.story.book;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.story.PublicShelf;
import vn.daihoi.unit.Units;

/// Prints the book of the season beside the requests, one at a time. A print holds for the shelf it was made from: once
/// a story is taken off, nobody gets the old print from here any more.
@Service
@SuppressWarnings("ThreadPriorityCheck")
public class PrintBook implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PrintBook.class);

    private final Bookbinder binder;
    private final Prints prints;
    private final PublicShelf shelf;
    private final Seasons seasons;
    private final Units units;
    private final StoredFiles files;
    private final SeasonClock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform()
            .name("story-book")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .unstarted(work));

    PrintBook(
            Bookbinder binder,
            Prints prints,
            PublicShelf shelf,
            Seasons seasons,
            Units units,
            StoredFiles files,
            SeasonClock clock) {
        this.binder = binder;
        this.prints = prints;
        this.shelf = shelf;
        this.seasons = seasons;
        this.units = units;
        this.files = files;
        this.clock = clock;
    }

    /// How far a print is.
    public sealed interface Standing {
        record None() implements Standing {}

        record Underway(int percent) implements Standing {}

        record Ready(int stories, long bytes) implements Standing {}

        /// The shelf has changed since.
        record Old() implements Standing {}

        record Failed() implements Standing {}
    }

    /// How many stories of the season a print would hold now.
    public long stories() {
        return season().map(shelf::count).orElse(0L);
    }

    /// Begins a print, unless one of this very shelf is under way or done, on whichever instance.
    public void begin() {
        season().ifPresent(season -> Acting.as(Actor.SYSTEM, () -> prints.begin(season, clock.instant()))
                .ifPresent(id -> thread.execute(() -> Acting.asSystem(() -> make(id, season)))));
    }

    private void make(UUID id, String season) {
        try {
            var book = binder.gather(season, () -> goOn(id, 0));
            var stories = book.chapters().stream()
                    .mapToInt(chapter -> chapter.entries().size())
                    .sum();
            var told = new AtomicInteger();
            var pdf = BookMaker.pdf(book, file -> files.download(file).bytes(), percent -> {
                if (told.getAndSet(percent) != percent) {
                    goOn(id, percent);
                }
            });
            prints.ready(id, stories, pdf);
        } catch (CancellationException stopped) {
            LOG.debug("The book was stopped", stopped);
        } catch (RuntimeException why) {
            LOG.error("The book was not printed", why);
            prints.failed(id);
        }
    }

    private void goOn(UUID id, int percent) {
        if (!prints.goesOn(id, percent)) {
            throw new CancellationException("nobody waits for the book any more");
        }
    }

    public void stop() {
        season().ifPresent(season -> Acting.asSystem(() -> prints.cancel(season)));
    }

    public Standing standing() {
        return season().flatMap(prints::of).map(PrintBook::standing).orElseGet(Standing.None::new);
    }

    private static Standing standing(Prints.Print print) {
        return switch (print.state()) {
            case "going" -> new Standing.Underway(print.percent());
            case "ready" -> new Standing.Ready(print.stories(), print.bytes());
            case "old" -> new Standing.Old();
            case "failed" -> new Standing.Failed();
            default -> new Standing.None();
        };
    }

    /// Null where there is no print of the shelf as it is now.
    public byte @Nullable [] pdf() {
        return season().flatMap(prints::pdf).orElse(null);
    }

    /// That of the whole tree: the book is the province’s. Empty before a plan is in force.
    private Optional<String> season() {
        return Acting.as(Actor.SYSTEM, () -> units.root().flatMap(seasons::of));
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
