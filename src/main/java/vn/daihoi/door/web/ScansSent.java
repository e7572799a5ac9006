package vn.daihoi.door.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.daihoi.door.Scan;

/// What a phone sends. Anything in it may be wrong.
///
/// @param waiting scans it holds beside these
/// @param after up to where it knows the news
record ScansSent(int waiting, long after, @Nullable List<One> scans) {
    private static final int MOST = 500;

    /// @param age milliseconds between the scan and this sending
    record One(
            @Nullable String id,
            long session,
            @Nullable String what,
            @Nullable String how,
            @Nullable String code,
            @Nullable Long entry,
            @Nullable String undoes,
            @Nullable String note,
            long age) {

        Scan scan() {
            return new Scan(
                    uuid(id),
                    session,
                    Scan.What.of(String.valueOf(what)).orElseThrow(Unreadable::new),
                    Scan.How.of(String.valueOf(how)).orElseThrow(Unreadable::new),
                    code,
                    entry,
                    undoes == null ? null : uuid(undoes),
                    note == null ? "" : note,
                    age);
        }

        private static UUID uuid(@Nullable String text) {
            try {
                return UUID.fromString(String.valueOf(text));
            } catch (IllegalArgumentException e) {
                throw new Unreadable();
            }
        }
    }

    List<Scan> read() {
        if (scans == null || scans.size() > MOST) {
            throw new Unreadable();
        }
        return scans.stream().map(One::scan).toList();
    }

    /// Not what our app sends.
    static final class Unreadable extends RuntimeException {}
}
