package vn.daihoi.conference.committee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.conference.sheet.Cells;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.web.FormErrors;

/// The form of the tasks: one row per task.
public final class TaskSheet {
    public static final String LIST = "task";
    private static final int LINE = 500;

    private TaskSheet() {}

    public static Sheet write(List<Task> tasks) {
        var cells = new LinkedHashMap<String, String>();
        for (var task : tasks) {
            var row = String.valueOf(task.id());
            cells.put(Sheet.key(LIST, row, "title"), task.title());
            cells.put(Sheet.key(LIST, row, "body"), task.body());
            cells.put(Sheet.key(LIST, row, "owner"), Cells.shown(task.ownerId()));
            cells.put(Sheet.key(LIST, row, "unit"), Cells.shown(task.unitId()));
            cells.put(Sheet.key(LIST, row, "after"), Cells.shown(task.afterId()));
            cells.put(Sheet.key(LIST, row, "starts"), Cells.shown(task.startsOn()));
            cells.put(Sheet.key(LIST, row, "due"), Cells.shown(task.dueOn()));
            cells.put(Sheet.key(LIST, row, "status"), task.status().code());
        }
        return new Sheet(cells);
    }

    /// @param before as stored, for the days on which tasks were done
    public static List<Task> read(Sheet sheet, Committee committee, List<Task> before, FormErrors errors) {
        var tasks = new ArrayList<Task>();
        for (var row : sheet.rows(LIST)) {
            if (!isBlank(sheet, row)) {
                tasks.add(task(sheet, row, committee, before, errors));
            }
        }
        return tasks;
    }

    private static boolean isBlank(Sheet sheet, String row) {
        return sheet.get(LIST, row, "title").isEmpty()
                && sheet.get(LIST, row, "due").isEmpty()
                && sheet.get(LIST, row, "owner").isEmpty();
    }

    private static Task task(Sheet sheet, String row, Committee committee, List<Task> before, FormErrors errors) {
        var title = Cells.text(sheet, Sheet.key(LIST, row, "title"), LINE, errors);
        errors.when(title.isEmpty(), Sheet.key(LIST, row, "title"), "conference.task.untitled");
        var id = Cells.id(row);
        var stored = before.stream().filter(task -> task.id() == id && id != 0).findFirst();
        return new Task(
                id,
                sheet.get(LIST, row, "body"),
                title,
                owner(sheet.get(LIST, row, "owner"), committee),
                Cells.day(sheet, Sheet.key(LIST, row, "due"), errors),
                TaskStatus.of(sheet.get(LIST, row, "status")),
                stored.map(Task::doneOn).orElse(null),
                number(sheet.get(LIST, row, "unit")),
                Cells.day(sheet, Sheet.key(LIST, row, "starts"), errors),
                after(sheet, row, errors));
    }

    /// The task it waits for is one of the same list; a task that has left it is waited for no more, and none waits for
    /// itself, not even by way of others.
    private static @Nullable Long after(Sheet sheet, String row, FormErrors errors) {
        var first = sheet.get(LIST, row, "after");
        if (first.isEmpty() || !sheet.rows(LIST).contains(first)) {
            return null;
        }
        var seen = new HashSet<String>();
        for (var at = first; !at.isEmpty() && seen.add(at); at = sheet.get(LIST, at, "after")) {
            errors.when(at.equals(row), Sheet.key(LIST, row, "after"), "conference.task.circle");
        }
        return number(first);
    }

    private static @Nullable Long number(String cell) {
        var id = Cells.id(cell);
        return id == 0 ? null : Long.valueOf(id);
    }

    /// A member who has left meanwhile owns nothing.
    private static @Nullable Long owner(String cell, Committee committee) {
        var id = Cells.id(cell);
        return committee.member(id).isPresent() ? Long.valueOf(id) : null;
    }
}
