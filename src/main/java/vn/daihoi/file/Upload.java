package vn.daihoi.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/// What a browser sent: a name that means nothing yet, and bytes.
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, byte[] bytes) {

    public static Upload of(MultipartFile part) {
        try {
            var name = part.getOriginalFilename();
            return new Upload(name == null ? "" : name, part.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the upload could not be read", e);
        }
    }
}
