package vn.daihoi.story.book;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.story.PublicShelf;

/// Prints the book beside the requests, one at a time. A print holds for the shelf it was made from: once a story is
/// taken off, nobody gets the old print from here any more.
@Service
@SuppressWarnings("ThreadPriorityCheck")
public class PrintBook implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PrintBook.class);

    private final Bookbinder binder;
    private final PublicShelf shelf;
    private final StoredFiles files;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform()
            .name("story-book")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .unstarted(work));
    private @Nullable Print latest;

    PrintBook(Bookbinder binder, PublicShelf shelf, StoredFiles files) {
        this.binder = binder;
        this.shelf = shelf;
        this.files = files;
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

    private record Print(long stamp, AtomicInteger percent, AtomicInteger stories, Future<byte[]> pdf) {}

    /// Begins a print, unless one of this very shelf is under way or done.
    public synchronized void begin() {
        var stamp = shelf.stamp();
        var now = latest;
        if (now != null && now.stamp == stamp && !(standing() instanceof Standing.Failed)) {
            return;
        }
        stop();
        var percent = new AtomicInteger();
        var stories = new AtomicInteger();
        latest = new Print(
                stamp, percent, stories, thread.submit(() -> Acting.as(Actor.SYSTEM, () -> made(percent, stories))));
    }

    private byte[] made(AtomicInteger percent, AtomicInteger stories) {
        var book = binder.gather();
        stories.set(book.chapters().stream()
                .mapToInt(chapter -> chapter.entries().size())
                .sum());
        return BookMaker.pdf(book, id -> files.download(id).bytes(), percent::set);
    }

    public synchronized void stop() {
        var now = latest;
        if (now != null && !now.pdf.isDone()) {
            now.pdf.cancel(true);
        }
        latest = null;
    }

    public synchronized Standing standing() {
        var now = latest;
        if (now == null) {
            return new Standing.None();
        }
        return switch (now.pdf.state()) {
            case RUNNING -> new Standing.Underway(now.percent.get());
            case SUCCESS ->
                now.stamp == shelf.stamp()
                        ? new Standing.Ready(now.stories.get(), now.pdf.resultNow().length)
                        : new Standing.Old();
            case FAILED -> failed(now.pdf.exceptionNow());
            case CANCELLED -> new Standing.None();
        };
    }

    private static Standing failed(Throwable why) {
        if (why instanceof CancellationException) {
            return new Standing.None();
        }
        LOG.error("The book was not printed", why);
        return new Standing.Failed();
    }

    /// Null where there is no print of the shelf as it is now.
    public synchronized byte @Nullable [] pdf() {
        var now = latest;
        return now != null && standing() instanceof Standing.Ready ? now.pdf.resultNow() : null;
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
