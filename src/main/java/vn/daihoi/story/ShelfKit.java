package vn.daihoi.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.file.StoredFiles;
import vn.daihoi.publicity.KitStories;

/// The press gets what the public sees, the portraits in their largest size: what is off the shelf is in no kit.
@Repository
class ShelfKit implements KitStories {
    private static final String TOLD = """
        select s.exemplar_id, s.name, t.post, s.place, s.field, t.years, s.title, s.lead, t.body
        from story.shelf s
        join story.shelf_text t using (story_id)
        where s.exemplar_id = any (:exemplars)
        """;
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

    ShelfKit(JdbcClient jdbc, StoredFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public Map<Long, Told> of(Collection<Long> exemplarIds) {
        var found = new HashMap<Long, Told>();
        jdbc.sql(TOLD).param("exemplars", exemplarIds.toArray(Long[]::new)).query(row -> {
            found.put(
                    row.getLong("exemplar_id"),
                    new Told(
                            row.getString("name"),
                            row.getString("post"),
                            row.getString("place"),
                            row.getString("field"),
                            row.getString("years"),
                            row.getString("title"),
                            row.getString("lead"),
                            StoryBody.plain(row.getString("body"))));
        });
        return found;
    }

    @Override
    public List<Picture> picturesOf(long exemplarId) {
        return jdbc.sql(LARGEST).param("exemplar", exemplarId).query(Hung.class).list().stream()
                .map(one ->
                        new Picture(one.caption(), files.download(one.fileId()).bytes()))
                .toList();
    }
}
