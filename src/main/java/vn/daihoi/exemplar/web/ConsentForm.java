package vn.daihoi.exemplar.web;

import org.jspecify.annotations.Nullable;

/// A consent as typed.
public record ConsentForm(String givenBy, String givenOn, String how, String paper, String pictures, String contact) {
    static final ConsentForm EMPTY = new ConsentForm("", "", "paper", "", "1", "");

    /// A field that the browser left out is empty.
    public ConsentForm {
        givenBy = text(givenBy);
        givenOn = text(givenOn);
        how = text(how);
        paper = text(paper);
        pictures = text(pictures);
        contact = text(contact);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
