/// The form of official papers: templates filled as DOCX and drawn as PDF; plain Java, no framework, no storage.
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package vn.daihoi.typeset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
