package vn.daihoi.document.conference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.Preparation;
import vn.daihoi.conference.committee.Committee;
import vn.daihoi.document.Ground;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// What a paper of the conference cannot say yet, because nobody has entered it.
final class Lacking {
    private final Ground ground;
    private final List<Finding> found = new ArrayList<>();

    private Lacking(Ground ground) {
        this.ground = ground;
    }

    static Lacking of(Ground ground) {
        return new Lacking(ground);
    }

    Lacking conference() {
        return when(ground.conference() == null, "VS-401");
    }

    Lacking dayAndPlace() {
        when(ground.conference() != null && ground.facts().day() == null, "VS-402");
        return when(ground.conference() != null && ConferenceWords.where(ground) == null, "VS-403");
    }

    Lacking numbers() {
        return when(ground.conference() != null && ground.facts().expected().isEmpty(), "VS-404");
    }

    Lacking committee(@Nullable Preparation prepared) {
        return when(
                prepared != null
                        && prepared.committee().of(Committee.ORGANISING).isEmpty(),
                "VS-405");
    }

    Lacking programme(@Nullable Preparation prepared) {
        return when(prepared != null && prepared.programme().items().isEmpty(), "VS-406");
    }

    Lacking when(boolean lacks, String code) {
        if (lacks) {
            found.add(new Finding(code, Severity.WARNING, null, List.of(), null));
        }
        return this;
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}
