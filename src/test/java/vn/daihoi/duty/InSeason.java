package vn.daihoi.duty;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.identity.QuickHashes;

/// The whole program on a free port, with a [Season] under way; all tests that say so share it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"daihoi.clock=movable", "daihoi.mail.every=PT1H", "daihoi.remind.every=PT1H"})
@OnTestDatabase
@Import({Season.class, QuickHashes.class})
public @interface InSeason {}
