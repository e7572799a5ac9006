package vn.daihoi.shared.web;

import java.util.Locale;

/// The reader has chosen a language.
public record LanguageChosen(Locale language) {}
