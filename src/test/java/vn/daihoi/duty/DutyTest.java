package vn.daihoi.duty;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.daihoi.database.OnTestDatabase;

/// A use case of duties on a real database, with a season to play in. Jobs run only when a test says so.
@SpringBootTest(properties = {"daihoi.clock=movable", "daihoi.mail.every=PT1H", "daihoi.remind.every=PT1H"})
@OnTestDatabase
@Import(SampleSeason.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface DutyTest {}
