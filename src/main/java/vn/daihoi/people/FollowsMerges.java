package vn.daihoi.people;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a module keeps of a registrant goes on with whoever goes on after a merge, whoever merges: its schema has two
/// functions with the owner's rights for that, `follow` and `give_back`, which remember by the number of the merge.
public abstract class FollowsMerges {
    private final JdbcClient jdbc;
    private final String follow;
    private final String giveBack;

    /// @param schema of the module, which has both functions
    protected FollowsMerges(JdbcClient jdbc, String schema) {
        this.jdbc = jdbc;
        this.follow = "select " + schema + ".follow(:merge, :survivor, :absorbed)";
        this.giveBack = "select " + schema + ".give_back(:merge, :restored)";
    }

    @EventListener
    void on(RegistrantsMerged merged) {
        jdbc.sql(follow)
                .param("merge", merged.mergeId())
                .param("survivor", merged.survivorId())
                .param("absorbed", merged.absorbedId())
                .query((_, _) -> true)
                .single();
    }

    @EventListener
    void on(MergeUndone undone) {
        jdbc.sql(giveBack)
                .param("merge", undone.mergeId())
                .param("restored", undone.restoredId())
                .query((_, _) -> true)
                .single();
    }
}
