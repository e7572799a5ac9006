/// One register of persons, collectives and households: each entered once, found without accents, with honours.
///
/// For other modules' SQL two views are published: `people.directory` (names and posts, nothing sensitive) and
/// `people.trait` (what composition counts, without names). After a merge the row that was absorbed stays and points to
/// the one that goes on; who keeps references follows [RegistrantsMerged] and [MergeUndone].
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "unit", "archive", "intake"})
package vn.daihoi.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
