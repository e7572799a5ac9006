package vn.daihoi.story;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.publicity.KitPictures;

/// The press gets the portraits that the public sees, in the largest size: what is off the shelf is in no kit.
@Repository
class ShelfPictures implements KitPictures {
    private static final String LARGEST = """
        select t.caption, p.file_id
        from story.shelf s
        join story.shelf_text t using (story_id)
        join story.shelf_picture p using (story_id)
        where s.exemplar_id = :exemplar
        order by p.width desc
        limit 1
        """;

    private record Hung(String caption, long fileId) {}

    private final JdbcClient jdbc;
    private final StoredFiles files;

    ShelfPictures(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public List<Picture> of(long exemplarId) {
        return jdbc.sql(LARGEST).param("exemplar", exemplarId).query(Hung.class).list().stream()
                .map(one ->
                        new Picture(one.caption(), files.download(one.fileId()).bytes()))
                .toList();
    }
}
