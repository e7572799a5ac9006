package vn.daihoi.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads the first page of a PDF or a photo and proposes what its form says. Text that lies in a PDF is taken as it is;
/// a picture is read.
public final class ReadScan {
    private static final int DOTS_PER_INCH = 250;
    private static final long MOST_DOTS = 50_000_000;
    private static final int ENOUGH_TEXT = 120;
    private static final float POINTS_PER_INCH = 72f;

    private ReadScan() {}

    /// Whether pictures can be read on this machine.
    public static boolean isPossible() {
        return Tesseract.isThere();
    }

    /// @param progress is told how many of 100 are done
    public static List<Proposal> of(byte[] file, IntConsumer progress) throws IOException {
        progress.accept(5);
        var lines = isPdf(file) ? pdf(file, progress) : photo(file, progress);
        progress.accept(95);
        return PaperFacts.of(lines);
    }

    private static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
    }

    private static List<Line> pdf(byte[] file, IntConsumer progress) throws IOException {
        try (var document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setEndPage(1);
            var text = stripper.getText(document);
            if (text.strip().length() >= ENOUGH_TEXT) {
                return text.lines().map(line -> new Line(line, 100)).toList();
            }
            progress.accept(15);
            return picture(render(document), progress);
        }
    }

    private static BufferedImage render(PDDocument document) throws IOException {
        var page = document.getPage(0).getCropBox();
        var dots = page.getWidth() * page.getHeight() * Math.pow(DOTS_PER_INCH / POINTS_PER_INCH, 2);
        var shrunk = (float) Math.min(DOTS_PER_INCH, DOTS_PER_INCH * Math.sqrt(MOST_DOTS / Math.max(1, dots)));
        return new PDFRenderer(document).renderImageWithDPI(0, shrunk, ImageType.GRAY);
    }

    private static List<Line> photo(byte[] file, IntConsumer progress) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("the picture is of a kind that cannot be read");
            }
            var reader = readers.next();
            reader.setInput(stream, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                throw new IOException("the picture has more than (%d) dots".formatted(MOST_DOTS));
            }
            reader.dispose();
        }
        var picture = Files.createTempFile("daihoi-scan", ".jpg");
        try {
            Files.write(picture, file);
            return read(picture, progress);
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static List<Line> picture(BufferedImage image, IntConsumer progress) throws IOException {
        var picture = Files.createTempFile("daihoi-scan", ".png");
        try {
            ImageIO.write(image, "png", picture.toFile());
            return read(picture, progress);
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static List<Line> read(Path picture, IntConsumer progress) throws IOException {
        if (!Tesseract.isThere()) {
            throw new IOException("tesseract with Vietnamese is not installed");
        }
        progress.accept(30);
        return Tesseract.read(picture);
    }
}
