package vn.daihoi.invitation.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import vn.daihoi.invitation.GuestPart;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;

/// What a guest sees under their own link.
///
/// @param standing `none`, `accepted`, `declined`, `substitute`, or `gone` when another goes in the guest's place
/// @param open whether an answer can still be given or changed here
/// @param lastDay "" where no day is set
public record GuestPage(
        String path,
        String name,
        String post,
        String event,
        String host,
        String line,
        String standing,
        boolean open,
        String lastDay,
        String caller,
        String phone,
        String note,
        boolean mayChange,
        boolean thanks,
        ReplyForm form,
        List<Choice> answers,
        boolean maySubstitute,
        FormErrors errors,
        List<Finding> findings,
        List<Shown> parts) {

    /// A part of another module, drawn with its own template.
    public record Shown(TemplateEngine engine, GuestPart.Part part) {

        public Content content(Frame frame) {
            return output ->
                    engine.render(part.template() + ".jte", Map.of("frame", frame, "page", part.page()), output);
        }
    }
}
