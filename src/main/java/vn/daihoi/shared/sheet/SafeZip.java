package vn.daihoi.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Unpacks an uploaded archive once, counting, before anything reads it in earnest.
///
/// What the archive says of itself is not believed: every entry of its directory is inflated and its bytes counted, so
/// that entries which overlap or lie about their size are caught too. It stops at the first limit.
final class SafeZip {
    static final int MOST_ENTRIES = 400;
    static final long MOST_BYTES = 96L * 1024 * 1024;
    /// A real sheet of repeated words reaches about 30; a bomb begins at 1000.
    static final int MOST_RATIO = 200;
    /// Small files may well be very dense.
    private static final long RATIO_COUNTS_FROM = 8L * 1024 * 1024;

    private SafeZip() {}

    static void check(byte[] file) throws SheetRefused {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K' || file[2] != 3 || file[3] != 4) {
            throw new SheetRefused("shared.sheet.notXlsx");
        }
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            count(zip, file.length);
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new SheetRefused("shared.sheet.notXlsx");
            }
        } catch (IOException | RuntimeException e) {
            throw new SheetRefused("shared.sheet.broken");
        }
    }

    private static void count(ZipFile zip, long packed) throws IOException, SheetRefused {
        var bytes = 0L;
        var entries = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (++entries > MOST_ENTRIES) {
                throw new SheetRefused("shared.sheet.bomb");
            }
            try (var content = zip.getInputStream(entry)) {
                bytes = inflate(content, bytes, packed);
            }
        }
    }

    private static long inflate(InputStream content, long before, long packed) throws IOException, SheetRefused {
        var buffer = new byte[64 * 1024];
        var bytes = before;
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > MOST_BYTES || (bytes > RATIO_COUNTS_FROM && bytes / packed > MOST_RATIO)) {
                throw new SheetRefused("shared.sheet.bomb");
            }
        }
        return bytes;
    }
}
