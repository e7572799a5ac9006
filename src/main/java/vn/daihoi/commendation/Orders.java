package vn.daihoi.commendation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.daihoi.people.HonourOrder;

/// All rules on the order of honours, and which of them somebody has compared with the words of the law.
@Repository
public class Orders {
    private static final String ALL =
            "select code, article, compared_by, compared_at, version from commendation.order_compared";
    private static final String SAVE = """
        insert into commendation.order_compared (code, article, compared_by, compared_at)
        values (:code, :article, :by, :at)
        on conflict (code) do nothing
        """;
    private static final String FORGET =
            "delete from commendation.order_compared where code = :code and version = :version";

    private final JdbcClient jdbc;

    Orders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param version a number that no other comparison has, also not of the same rule; 0 while it is still to be kept
    public record Compared(String code, String article, String comparedBy, Instant comparedAt, int version) {}

    public Map<String, Compared> compared() {
        return jdbc.sql(ALL).query(Compared.class).list().stream()
                .collect(Collectors.toMap(Compared::code, Function.identity()));
    }

    /// As they bind on a day.
    public List<HonourOrder> on(LocalDate day) {
        var compared = compared();
        return HonourOrder.on(day).stream()
                .map(order -> Optional.ofNullable(compared.get(order.code()))
                        .map(one -> order.compared(one.article()))
                        .orElse(order))
                .toList();
    }

    /// False where somebody has compared it before.
    boolean save(Compared compared) {
        return jdbc.sql(SAVE)
                        .param("code", compared.code())
                        .param("article", compared.article())
                        .param("by", compared.comparedBy())
                        .param("at", Timestamp.from(compared.comparedAt()))
                        .update()
                > 0;
    }

    /// False where it is another comparison by now.
    boolean forget(String code, int version) {
        return jdbc.sql(FORGET).param("code", code).param("version", version).update() > 0;
    }
}
