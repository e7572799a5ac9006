package vn.daihoi.photo;

import java.util.List;

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

    @SuppressWarnings("ArrayRecordComponent")
    record Size(int width, int height, byte[] jpeg) {}
}
