package vn.daihoi.invitation.web;

import java.util.List;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// One invitation: the answer, given for the guest where needed, and who goes in their place.
///
/// @param vacant the guest does not come and still holds the place
/// @param why the first reserve stands first
public record InvitationPage(
        List<Crumb> crumbs,
        String path,
        String event,
        String line,
        String name,
        String post,
        String unit,
        String badge,
        String answer,
        String more,
        String how,
        Contact contact,
        String link,
        String qrPath,
        int qrBox,
        boolean host,
        boolean sender,
        boolean open,
        boolean backed,
        boolean vacant,
        boolean substituted,
        String substitute,
        List<Choice> reserves,
        String why,
        String who,
        List<Choice> found,
        ReplyForm form,
        List<Choice> answers,
        boolean maySubstitute,
        FormErrors errors,
        List<Finding> findings) {

    /// Where the guest is reached, as it stands or as it was typed.
    public record Contact(String email, String phone, FormErrors errors) {}
}
