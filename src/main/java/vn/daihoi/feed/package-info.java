/// One picture for many: phones and screens without an account listen to a feed, drawn once per instance and change.
///
/// A module gives a bean of [Feed]; its controller lets in whom it may and calls [Feeds#listen]. A change is announced as
/// ever with `LiveUpdates.changed(topic, unitPath)`. The page shows it with `js/feed.js`.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database"})
package vn.daihoi.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
