package vn.daihoi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.daihoi.typeset.Blueprint;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperHead;
import vn.daihoi.typeset.PaperHead.Signer;
import vn.daihoi.typeset.Regime;
import vn.daihoi.typeset.Template;
import vn.daihoi.typeset.Values;

/// What papers cost: `./mvnw -q dependency:build-classpath -Dmdep.outputFile=target/classpath`, then
/// `java -Xmx256m --class-path target/classes:$(cat target/classpath)
/// src/bench/java/vn/daihoi/bench/PapersBenchmark.java`.
/// Prints the processor time of all threads: of the very first run of a fresh program, and the median of the next nine.
class PapersBenchmark {
    private static final int RUNS = 9;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final PaperHead HEAD = new PaperHead(
            "",
            "Ủy ban nhân dân huyện Châu Thành",
            "08/GM-UBND",
            "Châu Thành, ngày 09 tháng 3 năm 2020",
            "Dự Hội nghị điển hình tiên tiến huyện Châu Thành",
            Signer.head("Chủ tịch", "Nguyễn Hoàng Ái Khanh"),
            List.of(),
            List.of("Như trên", "Lưu: VT"));
    private static final String LIST = """
        <paper type="REPORT">
            <fields><rows name="ds" says="Danh sách">
                <field name="ten" says="Họ và tên"/><field name="nam" says="Năm sinh"/>
                <field name="chuc_vu" says="Chức vụ"/><field name="don_vi" says="Đơn vị"/>
            </rows></fields>
            <letterhead/><title kind="DANH SÁCH">Đại biểu dự Đại hội</title>
            <table widths="12 50 20 45 38">
                <head><cell>STT</cell><cell>Họ và tên</cell><cell>Năm sinh</cell><cell>Chức vụ</cell><cell>Đơn vị</cell></head>
                <row each="ds"><cell>{{stt}}</cell><cell>{{ten}}</cell><cell>{{nam}}</cell><cell>{{chuc_vu}}</cell><cell>{{don_vi}}</cell></row>
            </table>
            <signature/>
        </paper>\
        """;

    void main() throws Exception {
        var invitation = Path.of("src/main/resources/document/papers/giay-moi/template.xml");
        var template = template(Files.readString(invitation));
        var guests = IntStream.range(0, 500).mapToObj(PapersBenchmark::guest).toList();
        measure(
                "500 invitations as one PDF",
                () -> template.fillEach(guests, _ -> {}).pdf());
        measure(
                "500 invitations as one DOCX",
                () -> template.fillEach(guests, _ -> {}).docx());
        var list = template(LIST);
        var delegates = Values.begin()
                .and(
                        "ds",
                        IntStream.range(0, 500)
                                .mapToObj(PapersBenchmark::delegate)
                                .toList())
                .done();
        measure(
                "a list of 500 delegates as PDF",
                () -> list.fill(HEAD.values().over(delegates)).pdf());
        measure(
                "a list of 500 delegates as DOCX",
                () -> list.fill(HEAD.values().over(delegates)).docx());
        measure("reading and checking a template", () -> {
            try {
                return template(Files.readString(invitation)).faults().isEmpty() ? new byte[1] : new byte[0];
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Template template(String markup) throws Exception {
        var blueprint = Blueprint.read(markup);
        return Template.read(
                blueprint.docx(Regime.DECREE_30_2020, Map.of()),
                new Fields(PaperHead.FIELDS.and(blueprint.fields()).all()));
    }

    private static Values guest(int i) {
        return HEAD.values()
                .over(Values.with("khach", "Ông (bà) Nguyễn Thị Hồng Quỳnh " + i + ", Trưởng phòng, Sở Nội vụ")
                        .and("ten_don_vi", "Ủy ban nhân dân huyện Châu Thành")
                        .and("ten_hoi_nghi", "Hội nghị điển hình tiên tiến huyện Châu Thành lần thứ I (2020 - 2025)")
                        .and("thoi_gian", "07 giờ 00 phút ngày 27 tháng 3 năm 2020")
                        .and("dia_diem", "Trung tâm Văn hóa - Thể thao huyện, thị trấn Châu Thành")
                        .and("tu_cach", "đại biểu điển hình tiên tiến")
                        .and("cho_ngoi", "Đoàn số " + i % 17)
                        .and("xac_nhan", "Phòng Nội vụ huyện")
                        .and("han_xac_nhan", "23 tháng 3 năm 2020")
                        .done());
    }

    private static Values delegate(int i) {
        return Values.with("ten", "Trần Thị Kiều Oanh " + i)
                .and("nam", 1950 + i % 50)
                .and("chuc_vu", "Phó Chủ tịch Ủy ban nhân dân")
                .and("don_vi", "Xã An Hiệp, huyện Châu Thành")
                .done();
    }

    private static void measure(String what, Supplier<byte[]> work) {
        var first = seconds(work);
        var size = work.get().length;
        var later = IntStream.range(0, RUNS).mapToDouble(_ -> seconds(work)).toArray();
        Arrays.sort(later);
        IO.println("%-36s first %.2f s, then %.2f s CPU, %,d KB".formatted(what, first, later[RUNS / 2], size / 1024));
    }

    private static double seconds(Supplier<byte[]> work) {
        var before = MACHINE.getProcessCpuTime();
        work.get();
        return (MACHINE.getProcessCpuTime() - before) / 1e9;
    }
}
