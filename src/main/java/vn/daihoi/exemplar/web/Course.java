package vn.daihoi.exemplar.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.Action;
import vn.daihoi.exemplar.Step;
import vn.daihoi.exemplar.Steps;
import vn.daihoi.exemplar.web.ExemplarPage.StepLine;
import vn.daihoi.exemplar.web.ExemplarPage.VersionLine;
import vn.daihoi.shared.web.Words;

/// The way of a proposal and each text it had, in words.
@Component
class Course {
    private final Steps steps;

    Course(Steps steps) {
        this.steps = steps;
    }

    List<StepLine> of(long exemplarId, Words t) {
        return steps.of(exemplarId).stream().map(step -> line(step, t)).toList();
    }

    List<VersionLine> versions(long exemplarId, Words t) {
        return steps.versions(exemplarId).stream()
                .map(saved -> new VersionLine(
                        t.moment(saved.at()), saved.by(), saved.headline(), Shown.paragraphs(saved.deeds())))
                .toList();
    }

    private static StepLine line(Step step, Words t) {
        var kind = Arrays.stream(Action.values())
                .filter(one -> one.code().equals(step.action()))
                .findFirst()
                .map(Course::kind)
                .orElse("plain");
        return new StepLine(
                t.moment(step.at()),
                t.of("exemplar.did." + step.action()),
                step.unitName().isEmpty() ? step.by() : step.by() + ", " + step.unitName(),
                step.reason(),
                kind);
    }

    private static String kind(Action action) {
        return switch (action) {
            case TAKEN_UP, CHOSEN -> "good";
            case RETURNED, NOT_TAKEN -> "bad";
            case BEGUN, HANDED_OVER, CALLED_BACK, SENT_UP, SENT_ON, RECONSIDERED -> "plain";
        };
    }
}
