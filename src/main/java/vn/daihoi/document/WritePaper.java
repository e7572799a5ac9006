package vn.daihoi.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;

/// Somebody begins a paper, writes on it, or throws the draft away.
@Service
public class WritePaper {
    static final String TOPIC = "document";

    private final Drafts drafts;
    private final PaperSet papers;
    private final Grounding grounds;
    private final ComposePaper compose;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    WritePaper(
            Drafts drafts,
            PaperSet papers,
            Grounding grounds,
            ComposePaper compose,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.grounds = grounds;
        this.compose = compose;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    /// The one open draft of that kind and subject: whoever comes second opens what the first began.
    ///
    /// @return its id
    @Transactional
    public long begin(Actor actor, long unitId, String code, String subject) {
        Writers.require(actor, unitId);
        var source = papers.coded(code);
        var ground = grounds.unit(actor, unitId).about(subject);
        if (ground.plan() == null) {
            throw new Refused(List.of(Finding.breach("VS-103")));
        }
        var id = drafts.begin(ground, source.code(), Map.of(), actor.name(), clock.instant());
        var draft = drafts.lock(actor, id);
        if (draft.version() == 1 && draft.seen().isEmpty()) {
            var known = compose.draft(actor, draft).known();
            drafts.save(id, Map.of(), known, actor.name(), clock.instant());
            changed(ground, "document.begun", id, null, code);
        }
        return id;
    }

    /// @param words by key; empty takes back what was typed there, as does the very text that the data has
    @Transactional
    public void save(Actor actor, long id, Map<String, String> words, int version) {
        var draft = open(actor, id, version);
        var known = compose.draft(actor, draft).known();
        var typed = new LinkedHashMap<>(draft.typed());
        words.forEach((key, text) -> {
            var clean = clean(text);
            if (clean.isEmpty() || clean.equals(known.getOrDefault(key, ""))) {
                typed.remove(key);
            } else {
                typed.put(key, clean);
            }
        });
        drafts.save(id, typed, known, actor.name(), clock.instant());
        changed(grounds.unit(actor, draft.unitId()), "document.written", id, draft.typed(), typed);
    }

    @Transactional
    public void discard(Actor actor, long id, int version) {
        var draft = open(actor, id, version);
        drafts.discard(id);
        changed(grounds.unit(actor, draft.unitId()), "document.discarded", id, draft.typed(), null);
    }

    private Draft open(Actor actor, long id, int version) {
        var draft = drafts.lock(actor, id);
        Writers.require(actor, draft.unitId());
        if (draft.isIssued()) {
            throw new Refused(List.of(Finding.breach("VS-104")));
        }
        StaleEdit.unlessCurrent("draft", id, version, draft.version());
        return draft;
    }

    /// Line by line, as a person typed it.
    private static String clean(String text) {
        return VietnameseText.nfc(text).replace("\r\n", "\n").strip();
    }

    private void changed(
            Ground ground,
            String what,
            long id,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        journal.record(new Change(what, "draft", id, ground.unit().path(), before, after));
        live.changed(TOPIC, ground.unit().path());
    }
}
