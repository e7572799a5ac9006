package vn.daihoi.conference.committee;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.daihoi.conference.sheet.Cells;
import vn.daihoi.conference.sheet.Sheet;
import vn.daihoi.shared.EmailAddress;
import vn.daihoi.shared.web.FormErrors;

/// The form of the committee: one row per member, the committee it belongs to among its cells.
public final class CommitteeSheet {
    public static final String LIST = "member";
    private static final int LINE = 200;

    private CommitteeSheet() {}

    public static Sheet write(Committee committee) {
        var cells = new LinkedHashMap<String, String>();
        for (var member : committee.members()) {
            var row = String.valueOf(member.id());
            cells.put(Sheet.key(LIST, row, "body"), member.body());
            cells.put(Sheet.key(LIST, row, "name"), member.name());
            cells.put(Sheet.key(LIST, row, "post"), member.post());
            cells.put(Sheet.key(LIST, row, "role"), member.role().code());
            cells.put(Sheet.key(LIST, row, "phone"), member.phone());
            cells.put(Sheet.key(LIST, row, "email"), member.email());
        }
        return new Sheet(cells);
    }

    public static Committee read(Sheet sheet, FormErrors errors) {
        var members = new ArrayList<Member>();
        for (var row : sheet.rows(LIST)) {
            if (!isBlank(sheet, row)) {
                members.add(member(sheet, row, errors));
            }
        }
        return new Committee(members);
    }

    /// The empty row at the end of each table, waiting for the next member.
    private static boolean isBlank(Sheet sheet, String row) {
        return List.of("name", "post", "phone", "email").stream()
                .allMatch(field -> sheet.get(LIST, row, field).isEmpty());
    }

    private static Member member(Sheet sheet, String row, FormErrors errors) {
        var name = Cells.text(sheet, Sheet.key(LIST, row, "name"), LINE, errors);
        var email = Cells.text(sheet, Sheet.key(LIST, row, "email"), LINE, errors);
        errors.when(
                sheet.get(LIST, row, "body").isEmpty(),
                Sheet.key(LIST, row, "name"),
                "conference.member.bodyless",
                name);
        errors.when(name.isEmpty(), Sheet.key(LIST, row, "name"), "conference.member.nameless");
        errors.when(
                !email.isEmpty() && !EmailAddress.isSuch(email),
                Sheet.key(LIST, row, "email"),
                "conference.member.email",
                email);
        return new Member(
                Cells.id(row),
                sheet.get(LIST, row, "body"),
                name,
                Cells.text(sheet, Sheet.key(LIST, row, "post"), LINE, errors),
                MemberRole.of(sheet.get(LIST, row, "role")),
                Cells.text(sheet, Sheet.key(LIST, row, "phone"), LINE, errors),
                email);
    }
}
