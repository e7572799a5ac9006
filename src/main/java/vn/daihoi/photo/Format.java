package vn.daihoi.photo;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/// The kinds of picture that are taken, told by their first bytes. A file's name and the browser's word for it count
/// for nothing, and what is a drawing with a program in it (SVG) is none of them.
enum Format {
    /// Also as presses save it, in CMYK, which Java alone does not read.
    JPEG(50) {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, 0xFF, 0xD8, 0xFF);
        }

        @Override
        ImageReader reader() throws IOException {
            return known(new JPEGImageReaderSpi()).createReaderInstance();
        }
    },
    PNG(50) {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
        }

        @Override
        ImageReader reader() {
            return ImageIO.getImageReadersByFormatName("png").next();
        }
    },
    /// Held in memory whole while it is read, hence fewer pixels.
    WEBP(24) {
        @Override
        boolean begins(byte[] bytes) {
            return has(bytes, 0, 'R', 'I', 'F', 'F') && has(bytes, 8, 'W', 'E', 'B', 'P');
        }

        @Override
        ImageReader reader() throws IOException {
            return known(new WebPImageReaderSpi()).createReaderInstance();
        }
    };

    private final int megapixels;

    Format(int megapixels) {
        this.megapixels = megapixels;
    }

    abstract boolean begins(byte[] bytes);

    abstract ImageReader reader() throws IOException;

    /// More than any camera of an office makes; a bomb states a hundred times as many in a few bytes.
    int mostMegapixels() {
        return megapixels;
    }

    static Optional<Format> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    /// What telephones write by themselves when nobody told them otherwise.
    static boolean isHeic(byte[] bytes) {
        return has(bytes, 4, 'f', 't', 'y', 'p')
                && (has(bytes, 8, 'h', 'e') || has(bytes, 8, 'm', 'i', 'f', '1') || has(bytes, 8, 'm', 's', 'f', '1'));
    }

    private static boolean has(byte[] bytes, int at, int... wanted) {
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (var i = 0; i < wanted.length; i++) {
            if ((bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// Readers found on the class path need not be found in a packed program: named here, they are.
    private static ImageReaderSpi known(ImageReaderSpi wanted) {
        var registry = IIORegistry.getDefaultInstance();
        synchronized (Format.class) {
            if (registry.getServiceProviderByClass(wanted.getClass()) == null) {
                registry.registerServiceProvider(wanted, ImageReaderSpi.class);
            }
        }
        return registry.getServiceProviderByClass(wanted.getClass());
    }
}
