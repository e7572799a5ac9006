package vn.daihoi.delegate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.VietnameseText;

/// Writes down how many delegates a notice from above gives the province: the national congress (KH128 III.2). Below it
/// the decided allocation gives the number, and no unit gives itself another.
@Service
public class SetQuota {
    /// More than any congress seats: a slip of the keyboard.
    public static final int MOST = 10_000;

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
        Editing.refuseUnless(opened.unit().parentId() == null, "DB-327");
        Editing.refuseIf(seats != null && (seats < 0 || seats > MOST), "DB-328", MOST);
        var told = VietnameseText.line(notice);
        Editing.refuseIf(seats != null && told.isEmpty(), "DB-325");

        lists.setSeats(listId, seats, told.isEmpty() ? null : told);
        editing.told(opened, "quota-set", List.of());
    }
}
