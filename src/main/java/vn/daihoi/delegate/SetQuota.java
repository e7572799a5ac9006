package vn.daihoi.delegate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;

/// Writes down how many delegates a notice from above gives the unit: the national congress (KH128 III.2).
@Service
public class SetQuota {
    private final Editing editing;
    private final DelegateLists lists;

    SetQuota(Editing editing, DelegateLists lists) {
        this.editing = editing;
        this.lists = lists;
    }

    @Transactional
    public void set(Actor actor, long listId, @Nullable Integer seats, String notice) {
        var opened = editing.open(actor, listId);
        Editing.refuseUnless(opened.list().purpose() == Purpose.UP, "DB-321");
        var told = VietnameseText.line(notice);
        Editing.refuseIf(seats != null && told.isEmpty(), "DB-325");

        lists.setSeats(listId, seats, told.isEmpty() ? null : told);
        editing.told(opened, "quota-set", List.of());
    }
}
