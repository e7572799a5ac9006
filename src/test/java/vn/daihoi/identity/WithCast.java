package vn.daihoi.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.daihoi.database.OnTestDatabase;

/// The whole program on a free port, with the [Cast]; all tests that say so share it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import({Cast.class, SampleApi.class, QuickHashes.class})
public @interface WithCast {}
