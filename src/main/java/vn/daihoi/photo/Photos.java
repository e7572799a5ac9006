package vn.daihoi.photo;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;

/// All kept photos and their SQL.
@Repository
public class Photos {
    private static final String KEEP = """
        insert into photo.photo (width, height, stored_at)
        values (:width, :height, :at)
        returning id
        """;
    private static final String KEEP_SIZE = """
        insert into photo.rendition (photo_id, width, height, file_id, sha256)
        values (:photo, :width, :height, :file, :sha256)
        """;
    private static final String FIND = """
        select r.photo_id, p.width as full_width, p.height as full_height, r.width, r.height, r.file_id, r.sha256
        from photo.rendition r
        join photo.photo p on p.id = r.photo_id
        where r.photo_id = any (:ids)
        order by r.photo_id, r.width
        """;

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final SeasonClock clock;

    Photos(JdbcClient jdbc, StoredFiles files, SeasonClock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /// A paper photographed at home, a photo laid down as proof: made small, and without what the camera wrote beside
    /// it, the place above all. Anything that does not begin as a picture does stays as it is.
    public Upload withoutTraces(Upload upload) {
        return Format.of(upload.bytes()).isPresent() ? prepare(upload).asFile(upload.name()) : upload;
    }

    /// Reads the upload and makes its sizes, or refuses it with the reason. Writes nothing.
    public PreparedPhoto prepare(Upload upload) {
        return PictureCheck.prepared(upload);
    }

    /// Both in one: where a photo is sent alone and nothing is locked meanwhile.
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refused.class)
    public Photo keep(Upload upload) {
        return keep(prepare(upload));
    }

    /// Belongs to the transaction of the thing that will own it. The upload itself is not kept.
    @Transactional(propagation = Propagation.MANDATORY)
    public Photo keep(PreparedPhoto prepared) {
        var largest = prepared.sizes().getLast();
        var id = jdbc.sql(KEEP)
                .param("width", largest.width())
                .param("height", largest.height())
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        var renditions = new ArrayList<Photo.Rendition>();
        for (var size : prepared.sizes()) {
            renditions.add(keep(id, size));
        }
        return new Photo(id, largest.width(), largest.height(), List.copyOf(renditions));
    }

    private Photo.Rendition keep(long id, PreparedPhoto.Size size) {
        var file = files.keep(new Upload("anh-%d.jpg".formatted(size.width()), size.jpeg()));
        jdbc.sql(KEEP_SIZE)
                .param("photo", id)
                .param("width", size.width())
                .param("height", size.height())
                .param("file", file.id())
                .param("sha256", file.sha256())
                .update();
        return new Photo.Rendition(size.width(), size.height(), file.id(), file.sha256());
    }

    public Map<Long, Photo> find(Collection<Long> ids) {
        var photos = new LinkedHashMap<Long, Photo>();
        jdbc.sql(FIND).param("ids", ids.toArray(Long[]::new)).query(row -> {
            var id = row.getLong("photo_id");
            var photo = photos.computeIfAbsent(id, _ -> new Photo(id, 0, 0, List.of()));
            var renditions = new ArrayList<>(photo.renditions());
            renditions.add(new Photo.Rendition(
                    row.getInt("width"), row.getInt("height"), row.getLong("file_id"), row.getString("sha256")));
            photos.put(id, new Photo(id, row.getInt("full_width"), row.getInt("full_height"), List.copyOf(renditions)));
        });
        return photos;
    }

    public Photo of(long id) {
        var photo = find(List.of(id)).get(id);
        if (photo == null) {
            throw new NotThere("photo", id);
        }
        return photo;
    }

    public byte[] jpeg(Photo.Rendition rendition) {
        return files.download(rendition.fileId()).bytes();
    }

    /// On its way into a page, for one reader: only for a caller that has found the photo on a thing this reader may
    /// see.
    public ResponseEntity<byte[]> show(long id, int width) {
        var rendition = of(id).atLeast(width);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + rendition.sha256() + "\"")
                .body(jpeg(rendition));
    }
}
