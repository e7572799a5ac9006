package vn.daihoi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.demo.ToldExemplars.Told;
import vn.daihoi.demo.invented.DrawnPortrait;
import vn.daihoi.file.Upload;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.Accounts;
import vn.daihoi.photo.Photos;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.story.ClearStory;
import vn.daihoi.story.Stories;
import vn.daihoi.story.StoryText;
import vn.daihoi.story.WriteStory;
import vn.daihoi.unit.Units;

/// Writes and clears the stories of the demo: one officer writes, the standing body of the province clears what is told
/// to the end. Portraits are drawn.
@Component
@Profile("demo")
class StoryTeller {
    private final Units units;
    private final Accounts accounts;
    private final ToldExemplars exemplars;
    private final WriteStory write;
    private final ClearStory clear;
    private final Stories stories;
    private final Photos photos;
    private final JsonMapper json;

    StoryTeller(
            Units units,
            Accounts accounts,
            ToldExemplars exemplars,
            WriteStory write,
            ClearStory clear,
            Stories stories,
            Photos photos,
            JsonMapper json) {
        this.units = units;
        this.accounts = accounts;
        this.exemplars = exemplars;
        this.write = write;
        this.clear = clear;
        this.stories = stories;
        this.photos = photos;
        this.json = json;
    }

    /// All of a list that comes with the program.
    ///
    /// @param portraits number of the first portrait: no two people look the same
    void tell(String list, int portraits) {
        var told = read(list);
        for (var at = 0; at < told.size(); at++) {
            tell(told.get(at), at, portraits + at);
        }
    }

    private List<Told> read(String list) {
        try (var in = new ClassPathResource(list).getInputStream()) {
            return Arrays.asList(json.readValue(in, Told[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("the stories of the demo could not be read", e);
        }
    }

    private void tell(Told told, int at, int portrait) {
        var exemplar = exemplars.of(told, at);
        var writer = account("can-bo.snv", Roles.UNIT_OFFICER);
        var id = Acting.as(writer, () -> write.begin(writer, exemplar));
        var photo = photos.prepare(new Upload("tranh-ve.jpg", DrawnPortrait.jpeg(portrait, told.woman())));
        Acting.as(writer, () -> {
            write.save(writer, id, version(id), new StoryText(told.title(), told.lead(), told.body(), told.caption()));
            write.portrait(writer, id, version(id), photo);
            if (!told.isDraft()) {
                write.offer(writer, id, version(id));
            }
            return true;
        });
        if (told.state() == null) {
            var second = account("tinh.snv", Roles.STANDING_BODY);
            Acting.as(second, () -> {
                clear.publish(second, id, version(id));
                return true;
            });
        }
    }

    private int version(long id) {
        return stories.visibleTo(Actor.SYSTEM, id).version();
    }

    /// An account that is there, seeing the whole province.
    private Actor account(String username, String role) {
        var account = accounts.named(username).map(Account::id).orElseThrow();
        var province = units.root().orElseThrow();
        var name = DemoPerson.ALL.stream()
                .filter(person -> person.username().equals(username))
                .map(DemoPerson::name)
                .findFirst()
                .orElseThrow();
        return new Actor(account, name, Set.of(role), province.id(), province.path());
    }
}
