package vn.daihoi.duty;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.unit.CountedOn;

/// Duties are laid on a unit by the plan itself and go with it; a paper that was begun keeps the unit.
@Component
class DutiesOfUnits extends CountedOn {
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
        super(jdbc, "NOP-140", BEGUN);
        this.jdbc = jdbc;
    }

    @Override
    public void gone(Collection<Long> ids) {
        GONE.forEach(statement ->
                jdbc.sql(statement).param("ids", ids.toArray(Long[]::new)).update());
    }
}
