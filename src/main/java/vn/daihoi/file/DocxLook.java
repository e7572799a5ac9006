package vn.daihoi.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// A look into a ZIP: is it a Word document, and is it safe to open for those who will?
enum DocxLook {
    DOCUMENT,
    /// A `.docm` under another name.
    WITH_MACROS,
    /// Unpacks to far more than it is: a zip bomb.
    SWELLING,
    BROKEN,
    OTHER;

    private static final int MOST_ENTRIES = 3_000;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    /// XML of a long table packs 40:1; bombs start at 1000:1. Small files may have any ratio.
    private static final int MOST_RATIO = 200;
    private static final long RATIO_MATTERS_FROM = 5L * 1024 * 1024;

    static DocxLook at(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return look(zip, bytes.length);
        } catch (IOException | IllegalArgumentException e) {
            return BROKEN;
        }
    }

    private static DocxLook look(ZipFile zip, long packed) throws IOException {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            return SWELLING;
        }
        var names = new HashSet<String>();
        var room = Math.min(MOST_UNPACKED, Math.max(RATIO_MATTERS_FROM, packed * MOST_RATIO));
        for (var entry : entries) {
            names.add(entry.getName());
            room -= unpacked(zip, entry, room);
            if (room < 0) {
                return SWELLING;
            }
        }
        if (!names.contains("[Content_Types].xml") || !names.contains("word/document.xml")) {
            return OTHER;
        }
        return names.contains("word/vbaProject.bin") ? WITH_MACROS : DOCUMENT;
    }

    /// Counted while unpacking: the sizes a ZIP states of itself are whatever its maker wrote.
    private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (var read = content.read(buffer); read >= 0 && total <= room; read = content.read(buffer)) {
                total += read;
            }
            return total;
        }
    }
}
