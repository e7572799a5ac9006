package vn.daihoi.plan;

/// A code that programs and stored rows refer to, with the words the plan uses for it.
public record Named(String code, String name) {}
