package vn.daihoi.exemplar.web;

import org.jspecify.annotations.Nullable;

/// A consent as typed.
public record ConsentForm(String givenBy, String givenOn, String how, String paper, String pictures, String contact) {
    /// Nothing is agreed to beforehand: silence is no consent (Nghị định 13/2023/NĐ-CP Điều 11).
    static final ConsentForm EMPTY = new ConsentForm("", "", "paper", "", "", "");

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
