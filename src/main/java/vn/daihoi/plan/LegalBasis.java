package vn.daihoi.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A document the plan rests on.
public record LegalBasis(
        @Nullable String number,
        String title,
        @Nullable LocalDate issued,
        @Nullable String issuer) {}
