package vn.daihoi.invitation.web;

import java.util.List;
import vn.daihoi.conference.DayHead;
import vn.daihoi.notice.Mails;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Pages;

/// All guests of a conference and what they have answered.
///
/// @param toMake approved people without an invitation
/// @param unapproved people on the list whom the head has not approved yet
/// @param vacant places of guests who do not come and whom nobody has replaced
/// @param url of this list as it is filtered, without the page
/// @param local links lead to this very computer, for want of a name others can open
public record InvitationsPage(
        DayHead head,
        String path,
        List<Line> lines,
        Pages pages,
        String url,
        List<Frame.Place> filters,
        String filter,
        String q,
        int made,
        int toMake,
        int unapproved,
        int silent,
        int unsent,
        int vacant,
        int reserves,
        Needed needed,
        boolean mailOn,
        boolean local,
        Mails.Counts mails,
        TermsForm terms,
        List<Choice> substitutes,
        FormErrors errors) {

    /// @param badge how the answer is coloured
    /// @param more reason, substitute or needs
    /// @param reach address and number; "" where there is none
    public record Line(
            long id,
            String name,
            String post,
            String kind,
            String unit,
            String badge,
            String answer,
            String more,
            String reach,
            String seen) {}

    /// What the guests who come need.
    public record Needed(int companions, int drivers, int beds, int wheelchairs, int diets) {}

    /// The terms as they are typed.
    public record TermsForm(
            String closesOn, String caller, String phone, String note, String substitutes, int version) {}
}
