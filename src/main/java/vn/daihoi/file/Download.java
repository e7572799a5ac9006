package vn.daihoi.file;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file on its way to a browser. Never shown inside our pages: whatever it holds, it cannot act in our name.
@SuppressWarnings("ArrayRecordComponent")
public record Download(StoredFile file, byte[] bytes) {

    public ResponseEntity<byte[]> response() {
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + file.sha256() + "\"")
                .body(bytes);
    }
}
