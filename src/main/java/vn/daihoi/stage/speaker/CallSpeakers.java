package vn.daihoi.stage.speaker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.conference.programme.Paper;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.stage.RunProgramme;
import vn.daihoi.stage.Stage;
import vn.daihoi.stage.StageDay;
import vn.daihoi.stage.Stages;

/// The secretary puts speakers down, invites them and gives them the floor, one at a time.
@Service
public class CallSpeakers {
    private static final int PAPER_MINUTES = 10;
    private static final int MINUTES = 5;

    private final Stages stages;
    private final Speakers speakers;
    private final StageDay day;
    private final Journal journal;
    private final LiveUpdates live;
    private final SeasonClock clock;

    CallSpeakers(Stages stages, Speakers speakers, StageDay day, Journal journal, LiveUpdates live, SeasonClock clock) {
        this.stages = stages;
        this.speakers = speakers;
        this.day = day;
        this.journal = journal;
        this.live = live;
        this.clock = clock;
    }

    @Transactional
    public void register(Actor actor, long conferenceId, Speaker speaker) {
        var stage = stages.of(actor, conferenceId);
        day.requirePreparing(actor, stage);
        putDown(actor, stage, speaker);
    }

    /// A delegate asks for the floor on their own page. Once at a time: whoever waits already asks for nothing more.
    @Transactional
    public void ask(Actor guest, long conferenceId, long entryId, Speaker.Who who, String topic) {
        var stage = stages.of(guest, conferenceId);
        Refused.ifAny(day.open(stage));
        var waiting = speakers.of(conferenceId).waiting(false).stream().anyMatch(one -> isOf(one, entryId));
        if (!waiting) {
            putDown(guest, stage, Speaker.registering(null, entryId, null, who, topic, MINUTES, clock.instant()));
        }
    }

    /// A delegate takes the wish back, as long as they have not been called.
    @Transactional
    public void takeBack(Actor guest, long conferenceId, long entryId) {
        var stage = stages.of(guest, conferenceId);
        speakers.of(conferenceId).waiting(false).stream()
                .filter(one -> isOf(one, entryId))
                .filter(one -> speakers.step(
                        conferenceId,
                        one.id(),
                        SpeakerState.WITHDRAWN,
                        Set.of(SpeakerState.REGISTERED, SpeakerState.INVITED),
                        clock.instant()))
                .forEach(one -> told(guest, stage, one.id(), SpeakerState.WITHDRAWN.code(), ""));
    }

    private static boolean isOf(Speaker one, long entryId) {
        return Long.valueOf(entryId).equals(one.entryId());
    }

    /// The papers of the programme, each once however often this is pressed.
    ///
    /// @return how many were new
    @Transactional
    public int registerPapers(Actor actor, long conferenceId) {
        var stage = stages.of(actor, conferenceId);
        day.requirePreparing(actor, stage);
        return (int) stage.programme().papers().stream()
                .filter(paper -> putDown(actor, stage, of(paper, stage)))
                .count();
    }

    @Transactional
    public void step(Actor actor, long conferenceId, long id, SpeakerState to, String reason) {
        var stage = stages.of(actor, conferenceId);
        day.requireRunning(actor, stage);
        var at = clock.instant();
        if (to == SpeakerState.SPEAKING) {
            speakers.endOthers(conferenceId, id, at)
                    .ifPresent(other -> told(actor, stage, other, SpeakerState.SPOKEN.code(), ""));
        }
        if (!speakers.step(conferenceId, id, to, to.comesFrom(), at)) {
            refuse(conferenceId, id);
        }
        told(actor, stage, id, to.code(), reason);
    }

    /// The chair gives more or less time, before or while they speak.
    @Transactional
    public void grant(Actor actor, long conferenceId, long id, int minutes) {
        var stage = stages.of(actor, conferenceId);
        day.requirePreparing(actor, stage);
        if (minutes < 1 || minutes > 240) {
            throw new Refused(List.of(finding("DH-203")));
        }
        if (!speakers.grant(conferenceId, id, minutes)) {
            throw new NotThere("speaker", id);
        }
        told(actor, stage, id, "granted", String.valueOf(minutes));
    }

    private boolean putDown(Actor actor, Stage stage, Speaker speaker) {
        if (speaker.name().isBlank()) {
            throw new Refused(List.of(finding("DH-202")));
        }
        var id = speakers.register(stage.id(), stage.unit().id(), speaker);
        id.ifPresent(it -> told(actor, stage, it, SpeakerState.REGISTERED.code(), speaker.topic()));
        return id.isPresent();
    }

    private Speaker of(Paper paper, Stage stage) {
        var item = stage.programme().items().stream()
                .filter(one -> one.shape().equals("papers"))
                .findFirst();
        var minutes = paper.minutes() == null || paper.minutes() == 0 ? PAPER_MINUTES : paper.minutes();
        var parts = paper.presenter().split("\\s*,\\s*", 2);
        var who = new Speaker.Who(parts[0].isBlank() ? paper.title() : parts[0], parts.length > 1 ? parts[1] : "", "");
        return Speaker.registering(
                item.map(one -> one.id()).orElse(null), null, paper.id(), who, paper.title(), minutes, clock.instant());
    }

    private void refuse(long conferenceId, long id) {
        var speaker = speakers.of(conferenceId).speaker(id).orElseThrow(() -> new NotThere("speaker", id));
        throw new Refused(List.of(new Finding("DH-201", Severity.BREACH, null, List.of(speaker.name()), null)));
    }

    private void told(Actor actor, Stage stage, long id, String state, String reason) {
        speakers.addAct(stage.id(), stage.unit().id(), id, state, reason, clock.instant(), actor);
        var path = stage.unit().path();
        var after = Map.of("speaker", id, "reason", reason);
        journal.record(new Change("stage.speaker-" + state, "conference", stage.id(), path, null, after));
        live.changed(RunProgramme.TOPIC, path);
    }

    private static Finding finding(String code) {
        return new Finding(code, Severity.BREACH, null, List.of(), null);
    }
}
