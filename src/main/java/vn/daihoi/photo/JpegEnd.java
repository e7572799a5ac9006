package vn.daihoi.photo;

/// Whether a JPEG was sent whole. Readers fill what is missing with grey and say nothing.
final class JpegEnd {
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private JpegEnd() {}

    /// The end is looked for behind the beginning of the picture itself: the small preview before it has an end too.
    static boolean isThere(byte[] jpeg) {
        var at = 2;
        while (at + 4 <= jpeg.length && at(jpeg, at) == 0xFF && at(jpeg, at + 1) != SCAN) {
            at += 2 + (at(jpeg, at + 2) << 8 | at(jpeg, at + 3));
        }
        for (var here = at; here + 1 < jpeg.length; here++) {
            if (at(jpeg, here) == 0xFF && at(jpeg, here + 1) == END) {
                return true;
            }
        }
        return false;
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }
}
