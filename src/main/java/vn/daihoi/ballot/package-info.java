/// Secret ballots that everybody can count again: blind signatures (RFC 9474), ballots, the published board; plain Java.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.daihoi.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
