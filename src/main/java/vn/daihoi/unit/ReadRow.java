package vn.daihoi.unit;

import static vn.daihoi.unit.UnitRules.breach;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;

/// Reads one row of an import as a unit. An empty cell keeps what is known of an existing unit.
///
/// @param findings what could not be read is added here
record ReadRow(ImportRow row, @Nullable Unit before, KindWords kinds, LocalDate today, List<Finding> findings) {

    UnitEdit edit() {
        return new UnitEdit(code(row), name(), kind(), staff(), email(), since(), confidence());
    }

    static String code(ImportRow row) {
        return row.text(ImportColumn.CODE).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    static String parentCode(ImportRow row) {
        return row.text(ImportColumn.PARENT).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    private String name() {
        var text = row.text(ImportColumn.NAME);
        return text.isEmpty() && before != null ? before.name() : text;
    }

    private String kind() {
        var text = row.text(ImportColumn.KIND);
        if (text.isEmpty()) {
            return before == null ? guess() : before.kind();
        }
        var read = kinds.read(text);
        if (read.isEmpty()) {
            findings.add(breach("DV-154", text).at(ImportColumn.KIND.name()));
        }
        return read.or(() -> Optional.ofNullable(before).flatMap(unit -> UnitKind.coded(unit.kind())))
                .map(UnitKind::code)
                .orElse(UnitKind.COMMUNE.code());
    }

    /// Lists of communes and districts have no column for the kind: the name begins with it.
    private String guess() {
        var plain = VietnameseText.plain(row.text(ImportColumn.NAME));
        var guessed = List.of("thi tran", "thi xa", "phuong", "xa", "huyen", "quan", "so", "tinh").stream()
                .filter(word -> plain.startsWith(word + " "))
                .findFirst()
                .flatMap(kinds::read);
        if (guessed.isEmpty()) {
            findings.add(breach("DV-105").at(ImportColumn.KIND.name()));
        }
        return guessed.map(UnitKind::code).orElse(UnitKind.COMMUNE.code());
    }

    private @Nullable Integer staff() {
        var text = row.text(ImportColumn.STAFF);
        var known = before == null ? null : before.staff();
        if (text.isEmpty()) {
            return known;
        }
        var digits = text.replaceAll("[.\\s]", "").replaceAll("(?i)(nguoi|người)$", "");
        if (!digits.matches("-?\\d{1,9}")) {
            findings.add(breach("DV-155", text).at(ImportColumn.STAFF.name()));
            return known;
        }
        return Integer.valueOf(digits);
    }

    private @Nullable String email() {
        var text = row.text(ImportColumn.EMAIL);
        return !text.isEmpty() ? text : before == null ? null : before.email();
    }

    private LocalDate since() {
        var text = row.text(ImportColumn.VALID_FROM);
        var known = before == null ? today : before.validFrom();
        if (text.isEmpty()) {
            return known;
        }
        var read = VietnameseDate.read(text);
        if (read.isEmpty()) {
            findings.add(breach("DV-156", text).at(ImportColumn.VALID_FROM.name()));
        }
        return read.orElse(known);
    }

    private Confidence confidence() {
        return switch (VietnameseText.plain(row.text(ImportColumn.CONFIDENCE))) {
            case "high", "da doi chieu", "checked" -> Confidence.HIGH;
            case "medium", "kha chac", "fairly sure" -> Confidence.MEDIUM;
            case "low", "can kiem tra", "needs a check" -> Confidence.LOW;
            case "" -> before == null ? Confidence.HIGH : before.confidence();
            default -> unreadable();
        };
    }

    private Confidence unreadable() {
        findings.add(breach("DV-161", row.text(ImportColumn.CONFIDENCE)).at(ImportColumn.CONFIDENCE.name()));
        return before == null ? Confidence.HIGH : before.confidence();
    }
}
