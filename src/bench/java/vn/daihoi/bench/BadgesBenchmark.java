package vn.daihoi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import vn.daihoi.typeset.card.Card;
import vn.daihoi.typeset.card.CardPaper;
import vn.daihoi.typeset.card.Cards;

/// What 500 badges cost, their codes signed and drawn: `./mvnw -q dependency:build-classpath
/// -Dmdep.outputFile=target/classpath`, then `java -Xmx256m --class-path target/classes:$(cat target/classpath)
/// src/bench/java/vn/daihoi/bench/BadgesBenchmark.java`.
/// Prints the processor time of all threads: of the very first run of a fresh program, and the median of the next nine.
class BadgesBenchmark {
    private static final int BADGES = 500;
    private static final int RUNS = 9;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Card.Head HEAD = new Card.Head(
            "Ủy ban nhân dân tỉnh Sóc Trăng",
            "Đại hội Thi đua yêu nước tỉnh Sóc Trăng lần thứ V (2020 - 2025)",
            "07:30, 24/06/2020, Trung tâm Văn hóa - Hội nghị tỉnh");

    void main() throws Exception {
        var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        for (var paper : CardPaper.values()) {
            var first = seconds(keys, paper);
            var size = pdf(keys, paper).length;
            var later = new double[RUNS];
            for (var run = 0; run < RUNS; run++) {
                later[run] = seconds(keys, paper);
            }
            Arrays.sort(later);
            IO.println("%d badges on %s: first %.2f s, then %.2f s CPU, %,d KB"
                    .formatted(BADGES, paper, first, later[RUNS / 2], size / 1024));
        }
    }

    private static double seconds(KeyPair keys, CardPaper paper) throws Exception {
        var before = MACHINE.getProcessCpuTime();
        pdf(keys, paper);
        return (MACHINE.getProcessCpuTime() - before) / 1e9;
    }

    private static byte[] pdf(KeyPair keys, CardPaper paper) {
        var cards =
                IntStream.rangeClosed(1, BADGES).mapToObj(i -> card(keys, i)).toList();
        return Cards.pdf(cards, paper);
    }

    private static Card card(KeyPair keys, int i) {
        return new Card(
                HEAD,
                Card.Tone.RED,
                "ĐẠI BIỂU CHÍNH THỨC",
                "Nguyễn Thị Hồng Quỳnh " + i,
                List.of("Phó Chủ tịch Ủy ban nhân dân", "Xã An Hiệp, huyện Châu Thành"),
                List.of(
                        new Card.Figure("Đại biểu số", Integer.toString(i), ""),
                        new Card.Figure("Chỗ ngồi", "A5-12", "Khối A, hàng 5, ghế 12")),
                "Sê-ri " + i,
                code(keys, i));
    }

    private static String code(KeyPair keys, int serial) {
        try {
            var payload = ByteBuffer.allocate(17).putLong(1).putInt(5, serial).array();
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(keys.getPrivate());
            signing.update(payload);
            var all = ByteBuffer.allocate(81).put(payload).put(signing.sign());
            return "DH1." + Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
