package vn.daihoi.conference;

import org.springframework.stereotype.Component;
import vn.daihoi.conference.committee.CommitteeSheet;
import vn.daihoi.conference.committee.TaskSheet;
import vn.daihoi.conference.pilot.Lesson;
import vn.daihoi.conference.pilot.LessonSheet;
import vn.daihoi.conference.presidium.PresidiumSheet;
import vn.daihoi.conference.programme.ProgrammeSheet;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.FormErrors;

/// Turns what was typed into any section's form into a changed conference, and saves it.
@Component
public class SectionForms {
    private final PlanConference facts;
    private final NameConference name;
    private final SetUpCommittee committee;
    private final AssignTasks tasks;
    private final DrawUpProgramme programme;
    private final SeatPresidium presidium;
    private final WriteLessons lessons;

    SectionForms(
            PlanConference facts,
            NameConference name,
            SetUpCommittee committee,
            AssignTasks tasks,
            DrawUpProgramme programme,
            SeatPresidium presidium,
            WriteLessons lessons) {
        this.facts = facts;
        this.name = name;
        this.committee = committee;
        this.tasks = tasks;
        this.programme = programme;
        this.presidium = presidium;
        this.lessons = lessons;
    }

    /// The conference as it would be with what is typed. What cannot be read is told in the errors.
    public static Preparation typed(Section section, Sheet sheet, Preparation before, FormErrors errors) {
        var conference = before.conference();
        return switch (section) {
            case FACTS ->
                before.with(conference.with(FactsSheet.read(sheet, conference.facts(), errors), conference.choice()));
            case NAME ->
                before.with(conference.with(NameSheet.read(sheet, conference.facts(), errors), conference.choice()));
            case COMMITTEE -> before.with(CommitteeSheet.read(sheet, errors));
            case TASKS -> before.withTasks(TaskSheet.read(sheet, before.committee(), before.tasks(), errors));
            case PROGRAMME -> before.with(ProgrammeSheet.read(sheet, errors));
            case PRESIDIUM -> before.withPresidium(PresidiumSheet.read(sheet, errors));
            case PILOT -> {
                LessonSheet.read(sheet, errors);
                yield before;
            }
        };
    }

    /// @param sheet as typed and without errors
    /// @param publish for the lessons of a pilot
    public void save(Actor actor, Section section, int typedOn, Sheet sheet, Preparation typed, boolean publish) {
        var id = typed.conference().id();
        switch (section) {
            case FACTS -> facts.save(actor, id, typedOn, typed.conference().facts());
            case NAME -> name.save(actor, id, typedOn, typed.conference().facts());
            case COMMITTEE -> committee.save(actor, id, typedOn, typed.committee());
            case TASKS -> tasks.save(actor, id, typedOn, typed.tasks());
            case PROGRAMME -> programme.save(actor, id, typedOn, typed.programme());
            case PRESIDIUM -> presidium.save(actor, id, typedOn, typed.presidium());
            case PILOT -> lessons.save(actor, id, typedOn, LessonSheet.read(sheet, FormErrors.none()), publish);
        }
    }

    /// The stored section as its form, for a section nobody has saved yet.
    public static Sheet stored(Section section, Preparation stored) {
        return switch (section) {
            case FACTS -> FactsSheet.write(stored.conference().facts());
            case NAME -> NameSheet.write(stored.conference().facts());
            case COMMITTEE -> CommitteeSheet.write(stored.committee());
            case TASKS -> TaskSheet.write(stored.tasks());
            case PROGRAMME -> ProgrammeSheet.write(stored.programme());
            case PRESIDIUM -> PresidiumSheet.write(stored.presidium());
            case PILOT ->
                LessonSheet.write(
                        stored.lesson() == null
                                ? Lesson.Text.NONE
                                : stored.lesson().text());
        };
    }
}
