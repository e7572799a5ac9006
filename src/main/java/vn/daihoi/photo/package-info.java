/// Pictures of people and their work: uploads read with distrust, turned upright, made smaller and written anew without
/// anything but the picture. Has no pages of its own: a photo is reached through the thing that owns it, which has
/// checked the reader's scope.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "file"})
package vn.daihoi.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
