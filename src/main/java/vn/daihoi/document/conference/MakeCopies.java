package vn.daihoi.document.conference;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.daihoi.document.ComposePaper;
import vn.daihoi.document.Draft;
import vn.daihoi.document.Grounding;
import vn.daihoi.document.Letterheads;
import vn.daihoi.document.PaperSet;
import vn.daihoi.paper.Papers;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.typeset.OfficialWords;
import vn.daihoi.typeset.Values;

/// Somebody lets the copies of a paper be made, one merge after the other.
@Service
class MakeCopies implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(MakeCopies.class);
    private static final Duration KEPT = Duration.ofDays(7);
    /// So many copies are made before the page hears of it.
    private static final int TOLD_AFTER = 20;

    private final Merges merges;
    private final ComposePaper compose;
    private final Grounding grounds;
    private final PaperSet papers;
    private final Papers register;
    private final Letterheads letterheads;
    private final SeasonClock clock;
    private final Set<UUID> mine = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("merge").daemon().unstarted(work));

    MakeCopies(
            Merges merges,
            ComposePaper compose,
            Grounding grounds,
            PaperSet papers,
            Papers register,
            Letterheads letterheads,
            SeasonClock clock) {
        this.merges = merges;
        this.compose = compose;
        this.grounds = grounds;
        this.papers = papers;
        this.register = register;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    /// How many copies there would be; empty for a paper that is not copied.
    Optional<Integer> countOf(Actor actor, Draft draft) {
        return papers.coded(draft.code()) instanceof CopiedPaper copied
                ? Optional.of(copied.copies(actor, grounds.unit(actor, draft.unitId()))
                        .size())
                : Optional.empty();
    }

    /// @return empty where nobody is there to get a copy
    Optional<UUID> begin(Actor actor, Draft draft) {
        if (!(papers.coded(draft.code()) instanceof CopiedPaper copied)) {
            throw new NotThere("copies of a paper", draft.id());
        }
        var copies = copied.copies(actor, grounds.unit(actor, draft.unitId()));
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        var prepared = prepared(actor, draft);
        merges.forget(clock.instant().minus(KEPT));
        var id = merges.begin(actor, draft, copies.size(), clock.instant());
        mine.add(id);
        thread.submit(() -> Acting.asSystem(() -> make(id, prepared, copies)));
        return Optional.of(id);
    }

    private void make(UUID id, ComposePaper.Copies prepared, List<Values> copies) {
        try {
            var filled = prepared.fillEach(copies, done -> {
                if (done % TOLD_AFTER == 0 && !merges.done(id, done)) {
                    throw new CancellationException();
                }
            });
            merges.ready(id, filled.pdf(), filled.docx());
        } catch (CancellationException _) {
            LOG.info("Merge {} was cancelled", id);
        } catch (RuntimeException e) {
            LOG.error("Merge {} failed", id, e);
            merges.failed(id);
        } finally {
            mine.remove(id);
        }
    }

    /// Merges that wait or are drawn show that somebody still works on them.
    @Scheduled(fixedDelayString = "${daihoi.merge.beat:PT10S}")
    void beat() {
        if (!mine.isEmpty()) {
            Acting.asSystem(() -> merges.beat(mine));
        }
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
                .and("ngay_ban_hanh", OfficialWords.date(paper.issuedOn()))
                .and("dia_danh_ngay", OfficialWords.placeAndDate(place, paper.issuedOn()))
                .done();
        return compose.copies(actor, draft, issued, paper.issuedOn());
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
