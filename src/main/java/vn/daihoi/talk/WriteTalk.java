package vn.daihoi.talk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.unit.Units;

/// A paper is written, sent round, mended, and frozen; frozen, it stands in the programme with the time its words take.
@Service
public class WriteTalk {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 60_000;

    private final Talks talks;
    private final Remarks remarks;
    private final TalkRights rights;
    private final ProgrammeLine line;
    private final Units units;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    WriteTalk(
            Talks talks,
            Remarks remarks,
            TalkRights rights,
            ProgrammeLine line,
            Units units,
            Journal journal,
            LiveUpdates live,
            SeasonClock clock) {
        this.talks = talks;
        this.remarks = remarks;
        this.rights = rights;
        this.line = line;
        this.units = units;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void save(Actor actor, long id, int version, String title, String text) {
        var talk = talks.lock(id);
        TalkRights.require(rights.writes(actor, talk), actor, "write");
        requireOpen(talk);
        StaleEdit.unlessCurrent("talk", id, version, talk.version());
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new Refused(List.of(TalkRules.breach("TL-124", "title", LONGEST_TITLE)));
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refused(List.of(TalkRules.breach("TL-125", "text", LONGEST_TEXT)));
        }
        talks.write(id, title, text, actor.name(), clock.instant());
        tell(
                "written",
                talk,
                Map.of("title", title, "words", SpeakingTime.of(text).syllables()));
    }

    /// A new round: reviewers are asked to look at the text as it stands.
    @Transactional
    public void ask(Actor actor, long id, int version) {
        var talk = talks.lock(id);
        TalkRights.require(rights.writes(actor, talk), actor, "send round");
        StaleEdit.unlessCurrent("talk", id, version, talk.version());
        requireOpen(talk);
        if (talk.text().isBlank()) {
            throw new Refused(List.of(TalkRules.breach("TL-111", null)));
        }
        talks.move(id, TalkState.REVIEWING, talk.round() + 1, null, null);
        tell("sent_round", talk, Map.of("round", talk.round() + 1));
    }

    @Transactional
    public void remark(Actor actor, long id, String quote, String text) {
        var talk = talks.lock(id);
        TalkRights.require(rights.reviews(actor, talk), actor, "remark on");
        requireOpen(talk);
        if (text.isBlank() || text.length() > LONGEST_TITLE * 10) {
            throw new Refused(List.of(TalkRules.breach("TL-126", "remark", LONGEST_TITLE * 10)));
        }
        remarks.add(id, talk.round(), quote, text, actor.name(), clock.instant());
        tell("remarked", talk, Map.of("text", text));
    }

    @Transactional
    public void settle(Actor actor, long id, long remarkId) {
        var talk = talks.lock(id);
        TalkRights.require(rights.writes(actor, talk), actor, "settle remarks on");
        if (remarks.settle(id, remarkId, actor.name(), clock.instant())) {
            tell("remark_settled", talk, Map.of("remark", remarkId));
        }
    }

    /// The last word on what the host has read. A paper then stands in the programme.
    @Transactional
    public void freeze(Actor actor, long id, int version) {
        var talk = talks.lock(id);
        TalkRights.require(rights.hosts(actor, talk.unitId()), actor, "freeze");
        StaleEdit.unlessCurrent("talk", id, version, talk.version());
        requireOpen(talk);
        Refused.ifAny(TalkRules.freezing(talk, remarks.of(id)));
        talks.move(id, TalkState.FROZEN, talk.round(), actor.name(), clock.instant());
        if (talk.way() == Way.PAPERS) {
            line.put(actor, talk);
        }
        tell(
                "frozen",
                talk,
                Map.of("title", talk.title(), "minutes", talk.time().minutes()));
    }

    /// Open again, for something that must be said otherwise; the programme keeps its line until the next freeze.
    @Transactional
    public void thaw(Actor actor, long id, int version) {
        var talk = talks.lock(id);
        TalkRights.require(rights.hosts(actor, talk.unitId()), actor, "reopen");
        StaleEdit.unlessCurrent("talk", id, version, talk.version());
        if (talk.state() == TalkState.FROZEN) {
            talks.move(id, TalkState.WRITING, talk.round(), null, null);
            tell("reopened", talk, Map.of("title", talk.title()));
        }
    }

    private static void requireOpen(Talk talk) {
        if (talk.state() == TalkState.FROZEN) {
            throw new Refused(List.of(TalkRules.breach("TL-130", null)));
        }
    }

    private void tell(String action, Talk talk, Object after) {
        var path = units.pathOf(talk.unitId()).orElse(null);
        journal.record(new Change("talk." + action, "talk", talk.id(), path, null, after));
        live.changed(ChooseTalks.TOPIC, null);
    }
}
