package vn.daihoi.delegate.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// Reads from an address what is looked at of a list: to show it, and to come back to it after an act.
@ControllerAdvice(assignableTypes = {ListController.class, EntryController.class})
class Looking {
    @ModelAttribute("looked")
    Looked looked(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String is,
            @RequestParam(defaultValue = "") String sort) {
        return new Looked(q.strip(), kind, state, group, by, is, sort);
    }
}
