package vn.daihoi.budget.web;

import java.util.List;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;

/// The norms that bind the reader's unit: its own and those of the units above.
///
/// @param editing the norm that is being changed; 0 = a new one
/// @param central amounts of the central rule, to copy from
public record NormsPage(
        String unit,
        boolean edits,
        List<Row> rows,
        List<Central> central,
        long editing,
        NormForm form,
        FormErrors errors,
        List<Clash> clashes) {

    public record Row(
            long id,
            String name,
            String measure,
            String amount,
            String ceiling,
            boolean unpaidOnly,
            String decision,
            String from,
            String to,
            String unit,
            boolean inForce,
            boolean own) {}

    public record Central(int number, String name, String measure, String amount, String decision) {}
}
