package vn.daihoi.duty;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;
import vn.daihoi.unit.BuiltOn;

/// Duties are laid on a unit by the plan itself and go with it; a paper that was begun keeps the unit.
@Component
class DutiesOfUnits implements BuiltOn {
    private static final String BEGUN = """
        select count(*) from duty.duty y
        where y.unit_id = any (:ids)
            and (exists (select from duty.dossier d where d.duty_id = y.id)
                or exists (select from duty.dossier_event e where e.duty_id = y.id)
                or exists (select from duty.extension x where x.duty_id = y.id)
                or exists (select from duty.chased c where c.duty_id = y.id))
        """;
    private static final List<String> GONE = List.of(
            "delete from duty.reminder where duty_id in (select id from duty.duty where unit_id = any (:ids))",
            "delete from duty.due_change where duty_id in (select id from duty.duty where unit_id = any (:ids))",
            "delete from duty.duty where unit_id = any (:ids)");

    private final JdbcClient jdbc;

    DutiesOfUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Finding> units(Collection<Long> ids) {
        var begun = jdbc.sql(BEGUN)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .single();
        return begun == 0
                ? Optional.empty()
                : Optional.of(new Finding("NOP-140", Severity.BREACH, null, List.of(begun), null));
    }

    @Override
    public void gone(Collection<Long> ids) {
        GONE.forEach(statement ->
                jdbc.sql(statement).param("ids", ids.toArray(Long[]::new)).update());
    }
}
