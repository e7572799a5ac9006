package vn.daihoi.typeset.card;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitArray;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/// A QR code as a square of dark and light modules, without its quiet zone of four modules on each side.
public final class Qr {
    private static final int ANY_MASK = 3;

    private final ByteMatrix modules;

    private Qr(ByteMatrix modules) {
        this.modules = modules;
    }

    /// A quarter of the code may be creased or smudged (level Q) and it is still read.
    public static Qr of(String text) {
        return of(text, ErrorCorrectionLevel.Q);
    }

    /// For a screen, which does not crease: larger modules for the same width.
    public static Qr forScreen(String text) {
        return of(text, ErrorCorrectionLevel.L);
    }

    /// As [#of(String)], for a text that looks like noise, as whatever is signed does: each of the eight masks does as
    /// well as another, and weighing them takes six times as long as all the rest.
    static Qr ofNoise(String text) {
        return of(text, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.QR_MASK_PATTERN, ANY_MASK));
    }

    private static Qr of(String text, ErrorCorrectionLevel level) {
        return of(text, level, Map.of());
    }

    private static Qr of(String text, ErrorCorrectionLevel level, Map<EncodeHintType, ?> hints) {
        try {
            return new Qr(Encoder.encode(text, level, hints).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("text of (%d) letters fits no QR code".formatted(text.length()), e);
        }
    }

    /// Modules on each side.
    public int size() {
        return modules.getWidth();
    }

    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    /// One row, for runs of dark modules.
    BitArray row(int row) {
        var bits = new BitArray(size());
        for (var column = 0; column < size(); column++) {
            if (isDark(column, row)) {
                bits.set(column);
            }
        }
        return bits;
    }

    /// For `<svg viewBox="0 0 n n">` with n = [#viewBox()]; the quiet zone is part of it.
    public String svgPath() {
        var path = new StringBuilder();
        for (var y = 0; y < size(); y++) {
            var row = row(y);
            var from = row.getNextSet(0);
            while (from < size()) {
                var to = row.getNextUnset(from);
                path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                path.append('h')
                        .append(to - from)
                        .append("v1h-")
                        .append(to - from)
                        .append('z');
                from = row.getNextSet(to);
            }
        }
        return path.toString();
    }

    public int viewBox() {
        return size() + 2 * QUIET;
    }

    private static final int QUIET = 4;
}
