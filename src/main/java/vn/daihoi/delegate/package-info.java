/// Lists of delegates: who attends which conference, in what quality and for whom; their composition against the
/// plan; what a conference adopts and sends to the next one; and the figures of the credentials report.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "audit",
            "plan",
            "clock",
            "intake",
            "unit",
            "people",
            "file",
            "conference",
            "exemplar",
            "allocation"
        })
package vn.daihoi.delegate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
