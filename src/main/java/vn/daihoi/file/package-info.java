/// Uploaded files: checked by their content, kept in the database under their hash. Has no pages of its own: a file is
/// reached only through the thing that owns it, which has checked the reader's scope.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database"})
package vn.daihoi.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
