package vn.daihoi.duty.web;

import java.util.List;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.signature.SignatureReport;

/// One dossier with everything beside it.
///
/// @param refused why the last step was not taken
/// @param breaches what the head must give a reason for
public record DossierPage(
        long id,
        Head head,
        DossierForm form,
        FormErrors errors,
        List<Finding> refused,
        List<Finding> findings,
        List<Finding> breaches,
        List<Accepted> accepted,
        List<Paper> papers,
        ReadingView reading,
        List<Step> steps,
        Clashes clashes,
        May may,
        Dialog dialog) {

    /// @param returned why the dossier is back at the unit, from the receiver or the head; empty if it is not
    public record Head(
            List<Crumb> crumbs,
            String name,
            String unit,
            DutyWords.Badge state,
            DutyWords.Badge left,
            String due,
            Citation dueCitation,
            String extended,
            Citation citation,
            String receiver,
            List<String> phases,
            boolean paper,
            String advice,
            String returned,
            long megabytes) {}

    /// @param readable whether it is a scan whose number, date and summary can be read
    public record Paper(long id, String name, String size, String added, SignatureReport signature, boolean readable) {}

    public record Accepted(String code, String reason, String by, String at) {}

    public record Step(String kind, String when, String title, String who, String reason) {}

    public record Clashes(List<Clash> fields, String who, String when) {
        static final Clashes NONE = new Clashes(List.of(), "", "");
    }

    /// What the reader may do now.
    ///
    /// @param takeBack return a report that was accepted
    public record May(
            boolean edit,
            boolean withdraw,
            boolean approve,
            boolean receive,
            boolean decide,
            boolean takeBack,
            boolean extend) {}

    /// A dialog that is shown again with what was typed in it.
    public record Dialog(String name, String day, String reason, String document) {
        static final Dialog NONE = new Dialog("", "", "", "");

        public boolean is(String name) {
            return this.name.equals(name);
        }
    }
}
