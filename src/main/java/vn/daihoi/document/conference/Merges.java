package vn.daihoi.document.conference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
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
import org.springframework.stereotype.Component;
import vn.daihoi.document.ComposePaper;
import vn.daihoi.document.Draft;
import vn.daihoi.document.Grounding;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.PaperSet;
import vn.daihoi.paper.Papers;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.Values;

/// Makes the copies of a paper, one merge after the other, and keeps them a while to be fetched by whoever asked.
@Component
class Merges implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Merges.class);

    private final ComposePaper compose;
    private final Grounding grounds;
    private final PaperSet papers;
    private final Papers register;
    private final Letterheads letterheads;
    private final SeasonClock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("merge").daemon().unstarted(work));
    private final Cache<String, Merge> merges = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterAccess(Duration.ofMinutes(20))
            .build();

    Merges(
            ComposePaper compose,
            Grounding grounds,
            PaperSet papers,
            Papers register,
            Letterheads letterheads,
            SeasonClock clock) {
        this.compose = compose;
        this.grounds = grounds;
        this.papers = papers;
        this.register = register;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    /// One merge: waiting, being made, or ready.
    static final class Merge {
        final String id = UUID.randomUUID().toString();
        final long draftId;
        final long accountId;
        final int total;
        final AtomicInteger done = new AtomicInteger();
        volatile boolean cancelled;
        volatile boolean failed;
        volatile byte @Nullable [] pdf;
        volatile byte @Nullable [] docx;

        Merge(long draftId, long accountId, int total) {
            this.draftId = draftId;
            this.accountId = accountId;
            this.total = total;
        }

        boolean isReady() {
            return pdf != null;
        }

        boolean goesOn() {
            return !isReady() && !failed && !cancelled;
        }
    }

    /// How many copies there would be; empty for a paper that is not copied.
    Optional<Integer> countOf(Actor actor, Draft draft) {
        return papers.coded(draft.code()) instanceof CopiedPaper copied
                ? Optional.of(copied.copies(actor, grounds.unit(actor, draft.unitId()))
                        .size())
                : Optional.empty();
    }

    Merge begin(Actor actor, Draft draft) {
        if (!(papers.coded(draft.code()) instanceof CopiedPaper copied)) {
            throw new NotThere("copies of a paper", draft.id());
        }
        var copies = copied.copies(actor, grounds.unit(actor, draft.unitId()));
        var merge = new Merge(draft.id(), actor.accountId(), copies.size());
        merges.put(merge.id, merge);
        if (copies.isEmpty()) {
            merge.failed = true;
            return merge;
        }
        var prepared = prepared(actor, draft);
        thread.submit(() -> {
            try {
                var filled = prepared.fillEach(copies, done -> {
                    merge.done.set(done);
                    if (merge.cancelled) {
                        throw new CancellationException();
                    }
                });
                merge.docx = filled.docx();
                merge.pdf = filled.pdf();
            } catch (CancellationException _) {
                LOG.info("Merge of draft {} was cancelled", draft.id());
            } catch (RuntimeException e) {
                LOG.error("Merge of draft {} failed", draft.id(), e);
                merge.failed = true;
            }
        });
        return merge;
    }

    /// Once the paper is issued, its copies carry its number and date.
    private ComposePaper.Copies prepared(Actor actor, Draft draft) {
        var paperId = draft.paperId();
        if (paperId == null) {
            return compose.copies(actor, draft, Values.NONE, clock.today());
        }
        var paper = register.visibleTo(actor, paperId);
        var place = letterheads.of(draft.unitId()).place();
        var issued = Values.with("so_ky_hieu", paper.number())
                .and("dia_danh_ngay", OfficialWords.placeAndDate(place, paper.issuedOn()))
                .done();
        return compose.copies(actor, draft, issued, paper.issuedOn());
    }

    /// Only for who asked for it.
    Merge of(Actor actor, long draftId, String id) {
        var merge = merges.getIfPresent(id);
        if (merge == null || merge.draftId != draftId || merge.accountId != actor.accountId()) {
            throw new NotThere("merge", id);
        }
        return merge;
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
