package vn.daihoi.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.DrawUpProgramme;
import vn.daihoi.conference.Section;
import vn.daihoi.conference.Sections;
import vn.daihoi.conference.programme.Paper;
import vn.daihoi.conference.programme.Programme;
import vn.daihoi.conference.programme.Programmes;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.shared.Actor;

/// The line of a paper in the programme of the conference, known by its id. It keeps its place when the paper is frozen
/// again, and the screens of the day read it there.
@Component
class ProgrammeLine {
    private final Talks talks;
    private final Exemplars exemplars;
    private final Programmes programmes;
    private final Sections sections;
    private final DrawUpProgramme drawUp;

    ProgrammeLine(Talks talks, Exemplars exemplars, Programmes programmes, Sections sections, DrawUpProgramme drawUp) {
        this.talks = talks;
        this.exemplars = exemplars;
        this.programmes = programmes;
        this.sections = sections;
        this.drawUp = drawUp;
    }

    /// In its old place, or last.
    void put(Actor actor, Talk talk) {
        var one = exemplars.visibleTo(actor, talk.exemplarId());
        var presenter = one.name() + ", " + one.unitName();
        var before = programmes.of(talk.conferenceId());
        var papers = new ArrayList<Paper>(before.papers());
        var place = place(talk, presenter, papers);
        var id = place < 0 ? 0 : papers.get(place).id();
        var line = new Paper(id, talk.title(), presenter, talk.time().minutes());
        if (place < 0) {
            papers.add(line);
        } else {
            papers.set(place, line);
        }
        save(actor, talk, before, papers);
        talks.programmed(talk.id(), id == 0 ? fresh(talk, before) : id);
    }

    void takeOut(Actor actor, Talk talk) {
        var before = programmes.of(talk.conferenceId());
        var kept = before.papers().stream()
                .filter(paper -> !Objects.equals(paper.id(), talk.paperId()))
                .toList();
        if (kept.size() < before.papers().size()) {
            save(actor, talk, before, kept);
        }
    }

    /// A paper that was typed into the programme before it was ever frozen is the same paper.
    private static int place(Talk talk, String presenter, List<Paper> papers) {
        for (var i = 0; i < papers.size(); i++) {
            var paper = papers.get(i);
            var known = talk.paperId();
            if (known == null ? paper.presenter().equals(presenter) : paper.id() == known) {
                return i;
            }
        }
        return -1;
    }

    private void save(Actor actor, Talk talk, Programme before, List<Paper> papers) {
        var saved = sections.latest(talk.conferenceId()).get(Section.PROGRAMME);
        drawUp.save(
                actor, talk.conferenceId(), saved == null ? 0 : saved.version(), new Programme(before.items(), papers));
    }

    private long fresh(Talk talk, Programme before) {
        var known = before.papers().stream().map(Paper::id).collect(Collectors.toSet());
        return programmes.of(talk.conferenceId()).papers().stream()
                .map(Paper::id)
                .filter(id -> !known.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
