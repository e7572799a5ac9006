package vn.daihoi.story.book;

import java.util.List;
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
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Prints the book of the season beside the requests, one at a time. A print holds for the shelf it was made from: once
/// a story is taken off, nobody gets the old print from here any more.
@Service
@SuppressWarnings("ThreadPriorityCheck")
public class PrintBook implements DisposableBean {
    private static final String PROVINCE = "tinh";
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

    /// Provinces of which a book of their own can be printed: of a national tree, by name; empty where the tree is one.
    public List<Unit> provinces() {
        return Acting.as(
                Actor.SYSTEM,
                () -> units.root().stream()
                        .flatMap(root -> units.childrenOf(Actor.SYSTEM, root.id()).stream())
                        .filter(unit -> unit.kind().equals(PROVINCE) && unit.isValidOn(clock.today()))
                        .toList());
    }

    /// How many stories of the season a print would hold now.
    ///
    /// @param province id of one of the provinces; null for all
    public long stories(@Nullable Long province) {
        return extent(province)
                .map(one -> Acting.as(Actor.SYSTEM, () -> shelf.count(one.season(), one.path())))
                .orElse(0L);
    }

    /// Begins a print, unless one of this very shelf is under way or done, on whichever instance.
    public void begin(@Nullable Long province) {
        extent(province)
                .ifPresent(extent -> Acting.as(Actor.SYSTEM, () -> prints.begin(extent, clock.instant()))
                        .ifPresent(id -> thread.execute(() -> Acting.asSystem(() -> make(id, extent)))));
    }

    private void make(UUID id, Extent extent) {
        try {
            var book = binder.gather(extent, () -> goOn(id, 0));
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

    public void stop(@Nullable Long province) {
        extent(province).ifPresent(extent -> Acting.asSystem(() -> prints.cancel(extent)));
    }

    public Standing standing(@Nullable Long province) {
        return extent(province).flatMap(prints::of).map(PrintBook::standing).orElseGet(Standing.None::new);
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
    public byte @Nullable [] pdf(@Nullable Long province) {
        return extent(province).flatMap(prints::pdf).orElse(null);
    }

    /// That of the whole tree: the book is the province’s. Empty before a plan is in force.
    private Optional<String> season() {
        return Acting.as(Actor.SYSTEM, () -> units.root().flatMap(seasons::of));
    }

    /// Empty before a plan is in force, and for what is no province of the tree.
    private Optional<Extent> extent(@Nullable Long province) {
        if (province == null) {
            return season().map(season -> new Extent(season, null));
        }
        var unit = provinces().stream().filter(one -> one.id() == province).findFirst();
        return season().flatMap(season -> unit.map(one -> new Extent(season, one)));
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
