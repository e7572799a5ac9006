package vn.daihoi.document.web;

import vn.daihoi.document.Ground;
import vn.daihoi.shared.Finding;

/// Where what a paper lacks can be mended; empty where no page of the reader's helps.
final class Mending {
    private Mending() {}

    static String of(Finding finding, Ground ground) {
        return switch (finding.code()) {
            case "VS-105" -> "/documents/letterhead";
            case "VS-301", "VS-302", "VS-303", "VS-304", "VS-407" -> "/lists";
            case "VS-305" -> "/allocation";
            case "VS-401" -> "/units/" + ground.unit().id() + "/conference";
            case "VS-402", "VS-403", "VS-404" -> conference(ground, "/facts");
            case "VS-405" -> conference(ground, "/committee");
            case "VS-406" -> conference(ground, "/programme");
            case "VS-408" -> conference(ground, "/presidium");
            case "VS-501", "VS-502" -> "/units/" + ground.unit().id() + "/report";
            default -> "";
        };
    }

    private static String conference(Ground ground, String section) {
        var conference = ground.conference();
        return conference == null
                ? "/units/" + ground.unit().id() + "/conference"
                : "/conferences/" + conference.id() + section;
    }
}
