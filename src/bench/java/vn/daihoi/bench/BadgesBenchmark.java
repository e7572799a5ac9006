package vn.daihoi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
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

    void main() {
        var key = new Ed25519PrivateKeyParameters(new SecureRandom());
        for (var paper : CardPaper.values()) {
            var first = seconds(key, paper);
            var size = pdf(key, paper).length;
            var later = new double[RUNS];
            for (var run = 0; run < RUNS; run++) {
                later[run] = seconds(key, paper);
            }
            Arrays.sort(later);
            IO.println("%d badges on %s: first %.2f s, then %.2f s CPU, %,d KB"
                    .formatted(BADGES, paper, first, later[RUNS / 2], size / 1024));
        }
    }

    private static double seconds(Ed25519PrivateKeyParameters key, CardPaper paper) {
        var before = MACHINE.getProcessCpuTime();
        pdf(key, paper);
        return (MACHINE.getProcessCpuTime() - before) / 1e9;
    }

    private static byte[] pdf(Ed25519PrivateKeyParameters key, CardPaper paper) {
        var cards = IntStream.rangeClosed(1, BADGES).mapToObj(i -> card(key, i)).toList();
        return Cards.pdf(cards, paper);
    }

    private static Card card(Ed25519PrivateKeyParameters key, int i) {
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
                code(key, i));
    }

    /// As `badge` signs.
    private static String code(Ed25519PrivateKeyParameters key, int serial) {
        var payload = ByteBuffer.allocate(17).putLong(1).putInt(5, serial).array();
        var signing = new Ed25519Signer();
        signing.init(true, key);
        signing.update(payload, 0, payload.length);
        var all = ByteBuffer.allocate(81).put(payload).put(signing.generateSignature());
        return "DH1." + Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }
}
