package vn.daihoi.document.web;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.NavEntry;
import vn.daihoi.shared.web.Words;

@Configuration(proxyBeanMethods = false)
class DocumentPlaces {
    static final String PAPERS = "/documents";
    static final String TEMPLATES = "/documents/templates";
    static final String LETTERHEAD = "/documents/letterhead";

    @Bean
    NavEntry documentsPlace() {
        return new NavEntry(
                        "document.nav",
                        PAPERS,
                        112,
                        Set.of(Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT))
                .under(NavEntry.PAPERS);
    }

    static List<Frame.Place> tabs(Words t, String current) {
        return List.of(
                new Frame.Place(t.of("document.papers"), PAPERS, current.equals(PAPERS)),
                new Frame.Place(t.of("document.templates"), TEMPLATES, current.equals(TEMPLATES)),
                new Frame.Place(t.of("document.letterhead"), LETTERHEAD, current.equals(LETTERHEAD)));
    }
}
