package vn.daihoi.photo;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageReader;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Severity;

/// Reads what was sent as a picture, believing nothing it says of itself: how many pixels there will be is read from
/// its head before any of them takes up memory.
final class PictureCheck {
    static final int MOST_MEGABYTES = 20;
    private static final int LEAST_SIDE = 120;
    /// As much as one picture may take while it is read: a photo of 4,000 by 3,000 pixels in four colours does whole.
    private static final long MOST_BYTES = 64_000_000;
    /// A large picture in the making takes that much, and a whole processor.
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private final Upload upload;

    private PictureCheck(Upload upload) {
        this.upload = upload;
    }

    static PreparedPhoto prepared(Upload upload) {
        return new PictureCheck(upload).prepared();
    }

    private PreparedPhoto prepared() {
        var bytes = upload.bytes();
        if (bytes.length == 0) {
            throw refused("ANH-101");
        }
        if (bytes.length > MOST_MEGABYTES * 1024 * 1024) {
            throw refused("ANH-102", Math.ceilDiv(bytes.length, 1024 * 1024), MOST_MEGABYTES);
        }
        if (Format.isHeic(bytes)) {
            throw refused("ANH-107");
        }
        var format = Format.of(bytes).orElseThrow(() -> refused("ANH-103"));
        if (format == Format.JPEG && !JpegEnd.isThere(bytes)) {
            throw refused("ANH-104");
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return Sizes.of(read(format), Turn.of(format, bytes));
        } finally {
            AT_ONCE.release();
        }
    }

    private BufferedImage read(Format format) {
        ImageReader reader = null;
        try (var stream = new ByteArrayImageInputStream(upload.bytes())) {
            reader = format.reader();
            reader.setInput(stream, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            check(format, width, height);
            return whole(reader, width, height);
        } catch (IOException | RuntimeException e) {
            // readers of pictures meet broken ones with many kinds of exception
            throw e instanceof Refused refusal ? refusal : refused("ANH-104");
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private void check(Format format, int width, int height) {
        if ((long) width * height > format.mostMegapixels() * 1_000_000L) {
            throw refused("ANH-105", width, height, format.mostMegapixels());
        }
        if (Math.min(width, height) < LEAST_SIDE) {
            throw refused("ANH-106", width, height, LEAST_SIDE);
        }
    }

    private BufferedImage whole(ImageReader reader, int width, int height) throws IOException {
        var way = reader.getDefaultReadParam();
        var bits = reader.getImageTypes(0).next().getColorModel().getPixelSize();
        var step = step(width, height, Math.ceilDiv(bits, 8));
        way.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, way);
    }

    /// Of a very large picture only every second or third pixel is read.
    static int step(int width, int height, int bytesEach) {
        var step = 1;
        while ((long) Math.ceilDiv(width, step) * Math.ceilDiv(height, step) * bytesEach > MOST_BYTES) {
            step++;
        }
        return step;
    }

    private Refused refused(String code, Object... values) {
        var all = new ArrayList<Object>();
        all.add(upload.name());
        all.addAll(List.of(values));
        return new Refused(List.of(new Finding(code, Severity.BREACH, null, List.copyOf(all), "photo")));
    }
}
