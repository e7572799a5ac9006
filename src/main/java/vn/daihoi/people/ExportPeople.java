package vn.daihoi.people;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.shared.Actor;

/// Gives away the rows that were asked for as a file. Who took what, and how many, is in the journal.
@Service
public class ExportPeople {
    /// What a sheet is still used with; who needs more narrows it down and takes several.
    public static final int MOST = 50_000;

    private final RegistrantSearch search;
    private final Journal journal;

    ExportPeople(RegistrantSearch search, Journal journal) {
        this.search = search;
        this.journal = journal;
    }

    /// @param asked the address the rows were asked for with
    @Transactional
    public RegistrantSearch.Found export(Actor actor, RegistrantFilter filter, String asked) {
        return export(actor, filter, asked, MOST);
    }

    @Transactional
    RegistrantSearch.Found export(Actor actor, RegistrantFilter filter, String asked, int most) {
        var found = search.find(actor, filter, most, 0);
        var after = new LinkedHashMap<String, Object>();
        after.put("asked", asked);
        after.put("rows", found.rows().size());
        after.put("total", found.total());
        journal.record(new Change("people.exported", "register", 0, path(actor), null, after));
        return found;
    }

    private static @Nullable String path(Actor actor) {
        return actor.seesEverything() ? null : actor.scope();
    }
}
