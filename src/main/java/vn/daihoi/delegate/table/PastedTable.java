package vn.daihoi.delegate.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;

/// Reads a block of cells: with a head in one or two rows (Năm sinh over Nam | Nữ), or without one.
public final class PastedTable {
    public static final int MOST_ROWS = 1_000;
    private static final int HEAD_WITHIN = 15;
    private static final Pattern YEAR = Pattern.compile("(18|19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}\\.?");

    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    private PastedTable() {}

    /// @param text rows apart by line breaks, cells by tabs, as Excel puts them on the clipboard
    public static List<PastedRow> read(String text) {
        var cells = new ArrayList<List<String>>();
        for (var line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            cells.add(List.of(line.split("\t", -1)).stream()
                    .map(cell -> VietnameseText.line(unquoted(cell)))
                    .toList());
        }
        return new PastedTable().rows(cells);
    }

    private List<PastedRow> rows(List<List<String>> cells) {
        var first = head(cells);
        if (columns.isEmpty()) {
            guess(cells);
        }
        var rows = new ArrayList<PastedRow>();
        for (var i = first; i < cells.size() && rows.size() < MOST_ROWS; i++) {
            var row = cells.get(i);
            var name = text(row, Column.NAME);
            if (!name.isEmpty() && !NUMBER.matcher(name).matches() && !isTotal(name)) {
                rows.add(row(i + 1, row, name));
            }
        }
        return rows;
    }

    /// The number of the first row after the head; 0 where there is none.
    private int head(List<List<String>> cells) {
        for (var i = 0; i < Math.min(HEAD_WITHIN, cells.size()); i++) {
            recognise(cells.get(i));
            if (columns.containsKey(Column.NAME)) {
                var next = i + 1 < cells.size() ? cells.get(i + 1) : List.<String>of();
                if (isSecondHead(next)) {
                    columns.remove(Column.BORN);
                    recognise(next);
                    return i + 2;
                }
                return i + 1;
            }
            columns.clear();
        }
        return 0;
    }

    /// Nam | Nữ below Năm sinh; a person whose sex is told in a cell has a name beside it.
    private boolean isSecondHead(List<String> row) {
        return text(row, Column.NAME).isEmpty()
                && row.stream().anyMatch(cell -> Column.headed(cell).orElse(null) == Column.FEMALE);
    }

    private void recognise(List<String> row) {
        for (var i = 0; i < row.size(); i++) {
            var at = i;
            Column.headed(row.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
    }

    /// Without a head: the first column with words is the name, years and Nam/Nữ tell themselves, then post and unit.
    private void guess(List<List<String>> cells) {
        var width = cells.stream().mapToInt(List::size).max().orElse(0);
        for (var i = 0; i < width; i++) {
            var at = i;
            var sample = cells.stream()
                    .filter(row -> row.size() > at && !row.get(at).isEmpty())
                    .map(row -> row.get(at))
                    .limit(5)
                    .toList();
            if (sample.isEmpty()
                    || sample.stream().allMatch(cell -> NUMBER.matcher(cell).matches() && !isYear(cell))) {
                continue;
            }
            if (sample.stream().allMatch(PastedTable::isYear)) {
                columns.putIfAbsent(Column.BORN, at);
            } else if (sample.stream().allMatch(cell -> sex(cell) != null)) {
                columns.putIfAbsent(Column.SEX, at);
            } else {
                List.of(Column.NAME, Column.POST, Column.UNIT, Column.NOTE).stream()
                        .filter(column -> !columns.containsKey(column))
                        .findFirst()
                        .ifPresent(column -> columns.put(column, at));
            }
        }
    }

    private PastedRow row(int number, List<String> cells, String name) {
        var faults = new ArrayList<String>();
        var male = text(cells, Column.MALE);
        var female = text(cells, Column.FEMALE);
        var born = born(text(cells, Column.BORN) + male + female, faults);
        var sex = sex(text(cells, Column.SEX));
        if (sex == null && isYear(female)) {
            sex = Sex.FEMALE;
        } else if (sex == null && isYear(male)) {
            sex = Sex.MALE;
        }
        var year = born == null ? null : (Integer) born.getYear();
        var day = born == null
                        || born.getDayOfYear() == 1 && !text(cells, Column.BORN).contains("/")
                ? null
                : born;
        var facts = new Facts(sex, year, day, text(cells, Column.POST), "", null, null, null, null, null, null, false);
        return new PastedRow(
                number,
                name,
                facts,
                text(cells, Column.UNIT),
                kind(text(cells, Column.KIND)),
                text(cells, Column.REPRESENTS),
                text(cells, Column.NOTE),
                List.copyOf(faults));
    }

    private static boolean isTotal(String name) {
        var plain = VietnameseText.plain(name);
        return plain.startsWith("tong cong") || plain.startsWith("tong so") || plain.startsWith("cong:");
    }

    private String text(List<String> row, Column column) {
        var at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at);
    }

    private static @Nullable LocalDate born(String text, List<String> faults) {
        if (text.isEmpty()) {
            return null;
        }
        var day = VietnameseDate.read(text);
        if (day.isPresent()) {
            return day.get();
        }
        var year = YEAR.matcher(text);
        if (year.find()) {
            return LocalDate.of(Integer.parseInt(year.group()), 1, 1);
        }
        faults.add("delegate.paste.fault.born");
        return null;
    }

    private static boolean isYear(String cell) {
        return YEAR.matcher(cell).matches() || VietnameseDate.read(cell).isPresent();
    }

    private static @Nullable Sex sex(String cell) {
        return switch (VietnameseText.plain(cell)) {
            case "nu", "f", "female" -> Sex.FEMALE;
            case "nam", "m", "male" -> Sex.MALE;
            default -> null;
        };
    }

    private static @Nullable EntryKind kind(String cell) {
        var plain = VietnameseText.plain(cell);
        if (plain.contains("khach")) {
            return EntryKind.GUEST;
        }
        if (plain.contains("tap the")) {
            return EntryKind.COLLECTIVE;
        }
        if (plain.contains("ho gia dinh") || plain.equals("ho")) {
            return EntryKind.HOUSEHOLD;
        }
        return plain.contains("ca nhan") || plain.contains("dien hinh") ? EntryKind.INDIVIDUAL : null;
    }

    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
