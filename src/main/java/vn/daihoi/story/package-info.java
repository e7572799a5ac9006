/// Stories of exemplars for everybody: written from the proposal, cleared by a second person, on the public shelf only
/// while consent is in force, and printed as a memorial book.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "clock",
            "plan",
            "unit",
            "people",
            "file",
            "photo",
            "notice",
            "identity",
            "typeset",
            "movement",
            "exemplar",
            "publicity"
        })
package vn.daihoi.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
