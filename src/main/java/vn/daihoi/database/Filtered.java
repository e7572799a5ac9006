package vn.daihoi.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/// On a `JdbcClient`: for lists with filters of which most stay open.
///
/// PostgreSQL plans each of its statements for the values at hand. A plan made once for all values walks the whole
/// table instead: 240 ms for the first page of a country's units where 16 are enough. All other statements keep their
/// plan, because planning costs ten times what running them does.
@Qualifier("filtered")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Filtered {}
