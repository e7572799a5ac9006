package vn.daihoi.unit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.FormErrors;

/// What was typed to move, merge or close a unit.
///
/// @param parent the new place, or in a merger the existing unit that takes over
/// @param with units merged together with the one of the page
/// @param into `fresh` where a new unit takes over
public record RestructureForm(
        @Nullable String parent,
        @Nullable List<String> with,
        @Nullable String into,
        @Nullable String code,
        @Nullable String name,
        @Nullable String day,
        @Nullable String reason) {
    private static final int BOXES = 3;

    static RestructureForm empty(LocalDate today) {
        return new RestructureForm("", List.of(), "existing", "", "", VietnameseDate.show(today), "");
    }

    boolean intoFresh() {
        return "fresh".equals(into);
    }

    /// Always as many as the page has boxes.
    public String with(int box) {
        return with != null && box < with.size() ? UnitForm.text(with.get(box)) : "";
    }

    public int boxes() {
        return with == null ? BOXES : Math.max(BOXES, with.size());
    }

    List<String> chosenWith() {
        return with == null
                ? List.of()
                : with.stream().filter(box -> !box.isBlank()).toList();
    }

    Optional<LocalDate> dayRead() {
        return VietnameseDate.read(UnitForm.text(day));
    }

    FormErrors unreadable() {
        return FormErrors.none().when(dayRead().isEmpty(), "day", "shared.date.wrong", UnitForm.text(day));
    }
}
