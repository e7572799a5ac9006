package vn.daihoi.movement.web;

/// A model as typed.
public record ModelForm(String name, String text) {
    static final ModelForm EMPTY = new ModelForm("", "");

    /// A field that the browser left out is empty.
    public ModelForm {
        name = Typed.text(name);
        text = Typed.text(text);
    }
}
