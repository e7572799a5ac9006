package vn.daihoi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Column.Content;
import vn.daihoi.intake.Mapping;
import vn.daihoi.intake.PersonCells;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.letters.LetterSet;
import vn.daihoi.intake.letters.Letters;
import vn.daihoi.intake.reading.ListFile;
import vn.daihoi.intake.reading.Table;
import vn.daihoi.shared.web.XlsxExport;

/// What a list of 100,000 rows and ten columns costs as Excel, out and in:
/// `java -Xmx128m --class-path "target/classes:$(cat target/classpath)"
/// src/bench/java/vn/daihoi/bench/ListsBenchmark.java`.
/// In means: checked for bombs, read, its table found, its columns guessed, its letters read, its rows taken.
class ListsBenchmark {
    private static final int ROWS = 100_000;
    private static final List<Column> COLUMNS = List.of(
            Column.of(PersonCells.NAME, "x", Content.NAME, "họ và tên").must(),
            Column.of(PersonCells.BORN, "x", Content.BORN, "ngày sinh"),
            Column.of(PersonCells.SEX, "x", Content.SEX, "giới tính"),
            Column.of("post", "x", Content.POST, "chức vụ"),
            Column.of("unit", "x", Content.UNIT, "đơn vị"),
            Column.of("note", "x", Content.TEXT, "ghi chú"));

    private record Person(
            int number,
            String name,
            LocalDate born,
            String sex,
            String post,
            String unit,
            int staff,
            long phone,
            String note) {}

    void main() throws IOException, SheetRefused {
        IO.println("%-28s %10s %10s".formatted("", "CPU s", "heap MB"));
        for (var round = 1; round <= 3; round++) {
            var out = measure("out", round, () -> written(LetterSet.UNICODE));
            IO.println("    %,d KB".formatted(out.length / 1024));
            measure("in", round, () -> in(out));
            var old = measure("out, TCVN3", round, () -> written(LetterSet.TCVN3));
            measure("in, TCVN3 by content", round, () -> in(old));
        }
    }

    private interface Work<T> {
        T run() throws IOException, SheetRefused;
    }

    private static <T> T measure(String what, int round, Work<T> work) throws IOException, SheetRefused {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var start = cpu();
        var result = work.run();
        var seconds = (cpu() - start) / 1e9;
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        IO.println("%-28s %10.2f %10d".formatted(what + ", round " + round, seconds, peak / 1024 / 1024));
        return result;
    }

    /// Of the whole process: collecting garbage and compiling count too.
    private static long cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private static Table in(byte[] file) throws SheetRefused {
        var table = Table.of(ListFile.of(file).read(file, -1), COLUMNS, Mapping.GUESSED, false);
        if (table.rows().size() != ROWS || !table.has("display") || !table.has("born")) {
            throw new IllegalStateException(
                    "%d rows were read".formatted(table.rows().size()));
        }
        return table;
    }

    private static byte[] written(LetterSet letters) throws IOException {
        var random = new Random(3);
        var out = new ByteArrayOutputStream();
        new XlsxExport<Person>("Danh sách", "đến ngày 12/02/2020")
                .column("STT", 6, Person::number)
                .column("Họ và tên", 30, person -> Letters.write(person.name(), letters))
                .column("Ngày sinh", 12, Person::born)
                .column("Giới tính", 8, person -> Letters.write(person.sex(), letters))
                .column("Chức vụ", 20, person -> Letters.write(person.post(), letters))
                .column("Đơn vị", 30, person -> Letters.write(person.unit(), letters))
                .column("Số người", 8, Person::staff)
                .column("Điện thoại", 14, Person::phone)
                .column("Cấp", 8, person -> Letters.write("xã", letters))
                .column("Ghi chú", 20, person -> Letters.write(person.note(), letters))
                .write(out, people(random));
        return out.toByteArray();
    }

    private static Stream<Person> people(Random random) {
        var families = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Thạch", "Đặng");
        var middles = List.of("Văn", "Thị", "Hữu", "Thị Mỹ", "Quốc", "Thị Ngọc", "Minh", "Thị Hồng");
        var given =
                List.of("An", "Ánh", "Bửu", "Cường", "Duyên", "Đức", "Hằng", "Hòa", "Kiệt", "Mẫn", "Nguyệt", "Phượng");
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> new Person(
                        i,
                        "%s %s %s"
                                .formatted(
                                        families.get(random.nextInt(8)),
                                        middles.get(random.nextInt(8)),
                                        given.get(random.nextInt(12))),
                        LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000)),
                        i % 2 == 0 ? "Nam" : "Nữ",
                        "Giáo viên hạng " + random.nextInt(4),
                        "Xã Phú Tân " + random.nextInt(900),
                        random.nextInt(500),
                        900_000_000L + random.nextInt(99_999_999),
                        i % 7 == 0 ? "Điển hình mới " + i : ""));
    }
}
