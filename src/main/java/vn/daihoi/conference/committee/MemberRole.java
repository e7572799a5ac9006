package vn.daihoi.conference.committee;

import java.util.Locale;

/// Trưởng ban, Phó trưởng ban, Ủy viên.
public enum MemberRole {
    HEAD,
    DEPUTY,
    MEMBER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What is not a role is a plain member: a form can send anything.
    public static MemberRole of(String code) {
        return switch (code) {
            case "head" -> HEAD;
            case "deputy" -> DEPUTY;
            default -> MEMBER;
        };
    }
}
