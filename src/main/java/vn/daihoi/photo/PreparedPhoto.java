package vn.daihoi.photo;

import java.util.List;
import vn.daihoi.file.Upload;

/// A picture that was read and written anew, ready to be kept. Making one takes up to a second of processor: do it
/// before the transaction begins.
public final class PreparedPhoto {
    private final List<Size> sizes;

    PreparedPhoto(List<Size> sizes) {
        this.sizes = List.copyOf(sizes);
    }

    /// The smallest first.
    List<Size> sizes() {
        return sizes;
    }

    /// Its largest size alone, for a paper that is read and never shown small. It has no metadata any more.
    public Upload asFile(String name) {
        return new Upload(name, sizes.getLast().jpeg());
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Size(int width, int height, byte[] jpeg) {}
}
