package vn.daihoi.movement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;

/// What was typed on the page of a movement and is not saved yet: one of its forms, and why.
///
/// @param answer null to show what is saved
record Unsaved(
        @Nullable AnswerForm answer, FigureForm figure, ModelForm model, FormErrors errors, List<Clash> clashes) {
    static final Unsaved NOTHING = of(FigureForm.EMPTY, FormErrors.none(), List.of());

    static Unsaved of(AnswerForm answer, FormErrors errors, List<Clash> clashes) {
        return new Unsaved(answer, FigureForm.EMPTY, ModelForm.EMPTY, errors, clashes);
    }

    static Unsaved of(FigureForm figure, FormErrors errors, List<Clash> clashes) {
        return new Unsaved(null, figure, ModelForm.EMPTY, errors, clashes);
    }

    static Unsaved of(ModelForm model, FormErrors errors) {
        return new Unsaved(null, FigureForm.EMPTY, model, errors, List.of());
    }
}
