package vn.daihoi.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.daihoi.intake.SheetRefused;

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

    static ZipFile open(byte[] file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    /// The names of what is in it.
    static Set<String> check(byte[] file) throws SheetRefused {
        try (var zip = open(file)) {
            return count(zip, file.length);
        } catch (IOException | RuntimeException e) {
            throw new SheetRefused("intake.refused.broken");
        }
    }

    private static Set<String> count(ZipFile zip, long packed) throws IOException, SheetRefused {
        var bytes = 0L;
        var names = new HashSet<String>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            names.add(entry.getName());
            if (names.size() > MOST_ENTRIES) {
                throw new SheetRefused("intake.refused.bomb");
            }
            try (var content = zip.getInputStream(entry)) {
                bytes = inflate(content, bytes, packed);
            }
        }
        return names;
    }

    private static long inflate(InputStream content, long before, long packed) throws IOException, SheetRefused {
        var buffer = new byte[64 * 1024];
        var bytes = before;
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > MOST_BYTES || (bytes > RATIO_COUNTS_FROM && bytes / packed > MOST_RATIO)) {
                throw new SheetRefused("intake.refused.bomb");
            }
        }
        return bytes;
    }
}
