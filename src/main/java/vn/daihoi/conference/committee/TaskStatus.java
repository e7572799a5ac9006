package vn.daihoi.conference.committee;

import java.util.Locale;

/// Chưa làm, đang làm, đã xong.
public enum TaskStatus {
    TO_DO,
    DOING,
    DONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaskStatus of(String code) {
        return switch (code) {
            case "doing" -> DOING;
            case "done" -> DONE;
            default -> TO_DO;
        };
    }
}
