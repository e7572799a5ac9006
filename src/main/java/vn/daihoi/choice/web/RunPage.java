package vn.daihoi.choice.web;

import java.util.List;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One choice: what was published, where it stands, what came of it.
///
/// @param heed what happened to the list since; empty where nothing did
/// @param seeded when and from where the seed was fixed; "" where it is not
/// @param before how many were published on this list earlier
/// @param notes ties and people passed over, in sentences
public record RunPage(
        long id,
        long listId,
        int listVersion,
        String title,
        List<Crumb> crumbs,
        String state,
        String stateWords,
        String badge,
        String progress,
        int share,
        boolean editable,
        boolean mayRun,
        boolean runs,
        boolean lot,
        String seed,
        boolean awaitsSeed,
        Seeding seeding,
        String seeded,
        String before,
        String fingerprint,
        String published,
        String replay,
        List<String> rules,
        List<String> heed,
        List<Row> chosen,
        List<Row> others,
        String least,
        List<String> notes,
        String used,
        boolean mayUse,
        List<String> conflict,
        String conflictIntro,
        List<Way> ways,
        String proved) {

    /// What was typed to fix the seed.
    public record Seeding(String seed, String source, FormErrors errors) {
        static final Seeding EMPTY = new Seeding("", "", FormErrors.none());
    }

    /// @param chance as a fraction; "" by merit order
    public record Row(String id, String name, String unit, String chance, String percent) {}

    public record Way(int number, String title, List<String> changes) {}

    public boolean isChosen() {
        return !chosen.isEmpty();
    }

    public boolean isImpossible() {
        return state.equals("impossible");
    }
}
