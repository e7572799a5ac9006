package vn.daihoi.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP that lists its own files with their sums: `SHA256SUMS` for `sha256sum -c`, `MUC-LUC.csv` for people.
final class ArchiveZip {
    private final Summed all;
    private final ZipOutputStream zip;
    private final List<Item> items = new ArrayList<>();

    ArchiveZip(OutputStream out) {
        this.all = new Summed(out);
        this.zip = new ZipOutputStream(all, StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    interface Body {
        void to(OutputStream out) throws IOException;
    }

    private record Item(String path, long bytes, String sha256, String about) {}

    /// Of the whole ZIP.
    record Sum(long bytes, int files, String sha256) {}

    void add(String path, String about, Body body) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        var file = new Summed(zip);
        body.to(file);
        zip.closeEntry();
        items.add(new Item(path, file.bytes, file.sum(), about));
    }

    Sum finish() throws IOException {
        var files = items.size();
        var list = items.stream()
                .map(one -> "%s,%d,%s,%s\r\n".formatted(cell(one.path), one.bytes, one.sha256, cell(one.about)))
                .collect(Collectors.joining("", "tệp,byte,sha256,nội dung\r\n", ""));
        add("MUC-LUC.csv", "", out -> out.write(list.getBytes(StandardCharsets.UTF_8)));
        var sums =
                items.stream().map(one -> one.sha256 + "  " + one.path + "\n").collect(Collectors.joining());
        add("SHA256SUMS", "", out -> out.write(sums.getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        zip.flush();
        return new Sum(all.bytes, files, all.sum());
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /// Counts and sums what goes through; closing it leaves what is behind it open.
    private static final class Summed extends FilterOutputStream {
        private final MessageDigest digest;
        private long bytes;

        Summed(OutputStream out) {
            super(out);
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] block, int from, int length) throws IOException {
            out.write(block, from, length);
            digest.update(block, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        String sum() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
