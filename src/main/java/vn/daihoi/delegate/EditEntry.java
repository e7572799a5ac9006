package vn.daihoi.delegate;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.VietnameseText;

/// Changes one line of a list, cell by cell.
@Service
public class EditEntry {
    private static final int LINE = 300;

    private final Editing editing;
    private final Entries entries;
    private final ListGrounds grounds;

    EditEntry(Editing editing, Entries entries, ListGrounds grounds) {
        this.editing = editing;
        this.entries = entries;
        this.grounds = grounds;
    }

    /// What is typed in the cells of one line.
    public record Cells(EntryKind kind, String represents, String group, String note) {}

    @Transactional
    public Entry save(Actor actor, long listId, long entryId, int typedOn, Cells cells) {
        var opened = editing.open(actor, listId);
        var entry = Editing.there(entries.find(listId, entryId), "entry", entryId);
        StaleEdit.unlessCurrent("entry", entryId, typedOn, entry.version());
        Editing.refuseUnless(entry.state().isOpenForChanges(), "DB-313");
        Editing.refuseUnless(
                cells.group().equals(entry.group()) || isGroup(opened, cells.group()), "DB-334", cells.group());
        var before = editing.before(List.of(entryId));

        entries.save(entry.with(cells.kind(), line(cells.represents()), cells.group(), line(cells.note())));
        editing.close(opened, "edited", before, List.of(entryId));
        return Editing.there(entries.find(listId, entryId), "entry", entryId);
    }

    /// A line whose group an amendment of the plan has dropped keeps it until somebody chooses another.
    private boolean isGroup(Editing.Opened opened, String code) {
        return code.isEmpty()
                || opened.list().purpose() == Purpose.HERE
                        && grounds.of(opened.unit(), opened.list().season()).tier().groups().stream()
                                .anyMatch(group -> group.value().code().equals(code));
    }

    private static String line(String text) {
        var line = VietnameseText.line(text);
        return line.length() > LINE ? line.substring(0, LINE) : line;
    }
}
