package vn.daihoi.duty;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.scan.ReadScan;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

/// Reads scans beside the pages, one at a time: reading takes seconds of a whole processor. Nothing that was read goes
/// into a form by itself.
@Service
public class ReadScans implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ReadScans.class);

    private final Dossiers dossiers;
    private final Readings readings;
    private final StoredFiles files;
    private final SeasonClock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("scans").daemon().unstarted(work));

    ReadScans(Dossiers dossiers, Readings readings, StoredFiles files, SeasonClock clock) {
        this.dossiers = dossiers;
        this.readings = readings;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public void begin(Actor actor, long id, long attachmentId) {
        var dossier = dossiers.visibleTo(actor, id);
        Desk.requirePreparing(actor, dossier.duty());
        var fileId = dossiers.fileOf(actor, id, attachmentId);
        readings.begin(id, attachmentId, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                thread.execute(() -> Acting.asSystem(() -> read(attachmentId, fileId)));
            }
        });
    }

    private void read(long attachmentId, long fileId) {
        try {
            var file = files.download(fileId).bytes();
            readings.done(attachmentId, ReadScan.of(file, percent -> readings.come(attachmentId, percent)));
        } catch (IOException | RuntimeException e) {
            LOG.warn("scan of attachment ({}) could not be read: {}", attachmentId, e.getMessage());
            readings.failed(attachmentId);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
