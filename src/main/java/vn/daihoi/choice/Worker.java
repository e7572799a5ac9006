package vn.daihoi.choice;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Units;

/// Calculates one choice after the other on a single thread of low priority, so that pages stay quick meanwhile.
///
/// While one waits or is calculated its heart beats in the database: when the program dies the beat stops, and every
/// page of every instance sees that it was interrupted.
@Component
@SuppressWarnings("ThreadPriorityCheck")
class Worker implements DisposableBean {
    static final String TOPIC = "choice";
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Choices choices;
    private final Units units;
    private final LiveUpdates live;
    private final SeasonClock clock;
    private final TransactionTemplate transaction;
    private final Map<Long, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> Thread.ofPlatform()
            .name("choice")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .unstarted(work));

    Worker(Choices choices, Units units, LiveUpdates live, SeasonClock clock, TransactionTemplate transaction) {
        this.choices = choices;
        this.units = units;
        this.live = live;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// What is known here of a choice that waits or is calculated.
    private static final class Job {
        private volatile String stage = "WAITING";
        private volatile int share;
        private String told = "";
        private @Nullable Future<?> future;
    }

    /// Its state is `running` already.
    void take(Choice choice) {
        var job = new Job();
        jobs.put(choice.id(), job);
        job.future = thread.submit(() -> Acting.asSystem(() -> work(choice, job)));
    }

    void stop(long id) {
        var job = jobs.get(id);
        if (job != null && job.future != null) {
            job.future.cancel(true);
            jobs.remove(id);
        }
    }

    @Scheduled(fixedDelayString = "${daihoi.choice.beat:PT1S}")
    void beat() {
        jobs.forEach((id, job) -> Acting.asSystem(() -> beat(id, job)));
    }

    private void beat(long id, Job job) {
        var now = job.stage + job.share;
        boolean goesOn = Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean running = choices.beat(id, job.stage, job.share);
            if (running && !now.equals(job.told)) {
                tell(id);
            }
            return running;
        }));
        job.told = now;
        if (!goesOn) {
            // somebody cancelled it, perhaps on another instance
            stop(id);
        }
    }

    private void work(Choice choice, Job job) {
        try {
            var result = Calculation.of(
                    choice.inputs(),
                    choice.wanted().seats(),
                    choice.wanted().method(),
                    choice.wanted().seed(),
                    new Told(job));
            end(() -> choices.end(choice.id(), result, clock.instant()), choice.id());
        } catch (CancellationException _) {
            LOG.info("Choice {} was cancelled", choice.id());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Choice {} failed", choice.id(), e);
            end(() -> choices.fail(choice.id(), clock.instant()), choice.id());
        } finally {
            jobs.remove(choice.id());
        }
    }

    private void end(Runnable work, long id) {
        transaction.executeWithoutResult(_ -> {
            work.run();
            tell(id);
        });
    }

    private void tell(long id) {
        live.changed(
                TOPIC, choices.find(id).flatMap(it -> units.pathOf(it.unitId())).orElse(null));
    }

    /// Written down here, and told to everybody with the next beat.
    private record Told(Job job) implements Steps {
        @Override
        public void at(Stage stage, double share) {
            job.stage = stage.name();
            job.share = (int) Math.round(100 * Math.clamp(share, 0, 1));
        }

        @Override
        public void at(Step step) {
            job.stage = step.name();
            job.share = 0;
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
