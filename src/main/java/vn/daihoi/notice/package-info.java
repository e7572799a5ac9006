/// What people are told: notices in the program and, where a mail server is configured, the same by e-mail.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "audit", "archive", "identity"})
package vn.daihoi.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
