package vn.daihoi.budget.web;

import java.util.List;
import vn.daihoi.conference.DayHead;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;

/// The estimate of a conference. Money is written out.
///
/// @param mark of what stands on this page
/// @param open whether lines may be changed; after the approval only what was spent
/// @param approved who approved it when; "" before
/// @param each for each who comes; "" while nobody is counted
/// @param fresh a line that is being added, as typed
/// @param errors of the line `wrongLine`; 0 = of the fresh one
public record BudgetPage(
        DayHead head,
        String path,
        int version,
        String mark,
        boolean open,
        boolean decides,
        String approved,
        String day,
        List<Row> rows,
        String total,
        String inWords,
        String promised,
        boolean over,
        String spent,
        String each,
        List<SourceRow> sources,
        Source freshSource,
        Past past,
        PastForm pastForm,
        List<Count> counts,
        int unclear,
        List<Finding> findings,
        List<Choice> bases,
        List<Choice> norms,
        List<Choice> sourceChoices,
        LineForm fresh,
        FormErrors errors,
        long wrongLine,
        List<Clash> clashes) {

    /// @param basis where the quantity comes from, in words
    /// @param counted what the lists say, where it differs; "" else
    public record Row(
            long id,
            int number,
            String what,
            String measure,
            String basis,
            String quantity,
            String counted,
            String price,
            String amount,
            String norm,
            String source,
            String actual,
            boolean over,
            String before,
            LineForm form,
            boolean shown) {}

    public record SourceRow(String name, String amount, String paper, String used, boolean over, Source source) {}

    /// @param id 0 to add one
    /// @param shown whether what was typed is not saved yet
    public record Source(long id, SourceForm form, boolean shown) {}

    public record Past(String name, String people, String total, String each) {}

    public record Count(String basis, String number) {}
}
